import Store
import Testing

@testable import Pickup

@Suite("messages that are read ahead")
struct ReadAheadTests {
    /// Asks for messages as a handler does; returns how many were read at each look.
    private func looks(_ indexes: [Int], of all: Int = 200) -> [Int] {
        var ahead = ReadAhead()
        return indexes.compactMap { index in
            if ahead.take(index) != nil { return nil }
            let count = ahead.count(for: index, of: all)
            ahead.keep((1..<count).map { .bytes([UInt8($0)]) }[...], from: index + 1)
            return count
        }
    }

    @Test("one who asks in order gets more at each look, up to a limit and to the end")
    func inOrder() {
        #expect(looks(Array(0..<200)) == [1, 2, 4, 8, 16, 32, 64, 64, 9])
        #expect(looks([0, 1, 2, 3], of: 2 + 2) == [1, 2, 1])
    }

    @Test(
        "one who jumps, or asks twice, has one message read at a time",
        arguments: [
            [5, 3, 9, 1], [0, 0, 0], [7, 7, 6, 6],
        ])
    func outOfOrder(_ indexes: [Int]) { #expect(looks(indexes).allSatisfy { $0 == 1 }) }

    @Test("one who asks for the top and then for the whole of each reads few twice")
    func topFirst() {
        let looks = looks((0..<40).flatMap { [$0, $0] })
        #expect(looks.reduce(0, +) < 120, "\(looks)")
    }
}
