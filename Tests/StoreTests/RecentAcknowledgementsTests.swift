import Mail
@testable import Store
import Testing

@Suite("the acknowledgements of the last hour")
struct RecentAcknowledgementsTests {
    private static let second: Int64 = 1_000_000

    private func entry(_ at: Int64, domain: Int64 = 1, body: Int64 = 1) -> RecentAcknowledgements.Entry {
        .init(at: at * Self.second, domain: domain, body: body)
    }

    @Test("they are counted for an hour, and in all for a minute; the limits themselves count no more")
    func windows() {
        var recent = RecentAcknowledgements()
        recent.add(entry(0))
        recent.add(entry(30, domain: 2))
        func counts(_ at: Int64) -> RecentAcknowledgements.Counts {
            recent.counts(domain: 1, body: 1, at: at * Self.second)
        }
        #expect(counts(59) == .init(domain: 1, body: 2, minute: 2))
        #expect(counts(60) == .init(domain: 1, body: 2, minute: 1))
        #expect(counts(90) == .init(domain: 1, body: 2, minute: 0))
        #expect(counts(3599) == .init(domain: 1, body: 2, minute: 0))
        #expect(counts(3600) == .init(domain: 0, body: 1, minute: 0))
        #expect(counts(3630) == .init())
    }

    @Test(
        "a rollback takes away what was added since the mark and nothing else, whatever was forgotten between"
    )
    func rewinding() {
        var recent = RecentAcknowledgements()
        for second in 0..<10_000 { recent.add(entry(Int64(second), domain: Int64(second % 7))) }
        let mark = recent.mark
        for second in 10_000..<10_010 { recent.add(entry(Int64(second), domain: 3)) }
        let now = 10_009 * Self.second
        _ = recent.counts(domain: 3, body: 1, at: now)
        recent.rewind(to: mark)
        #expect(recent.mark == mark)
        // Of 9 999 back to 6 410: 3590 entries.
        #expect(recent.counts(domain: 3, body: 1, at: now).body == 3590)
        #expect(recent.counts(domain: 3, body: 1, at: now).domain == (6410..<10_000).count { $0 % 7 == 3 })
        #expect(recent.counts(domain: 3, body: 1, at: now).minute == 50)
        recent.rewind(to: mark)
        #expect(recent.counts(domain: 3, body: 1, at: now).body == 3590, "nothing was added")
    }

    @Test("memory is bounded: the oldest of very many are forgotten early")
    func bounded() {
        var recent = RecentAcknowledgements()
        let many: Int64 = 300_000
        for number in 0..<many { recent.add(.init(at: number, domain: 1, body: number)) }
        let counts = recent.counts(domain: 1, body: many - 1, at: many)
        #expect(counts == .init(domain: 1 << 18, body: 1, minute: 1 << 18))
    }

    @Test("a clock that was ahead and is put back blocks nothing for good")
    func clockPutBack() {
        var recent = RecentAcknowledgements()
        recent.add(entry(0))
        recent.add(entry(1_000_000))
        #expect(
            recent.counts(domain: 1, body: 1, at: 10 * Self.second) == .init(domain: 2, body: 2, minute: 2))
        #expect(
            recent.counts(domain: 1, body: 1, at: 80 * Self.second) == .init(domain: 2, body: 2, minute: 0))
        #expect(recent.counts(domain: 1, body: 1, at: 3611 * Self.second) == .init())
    }
}

@Suite("names and hashes that are stored")
struct NamingTests {
    @Test("public ids sort by time, and are letters and digits only")
    func publicIDs() {
        let ids = [0, 1, 31, 32, 1_000_000, 1_795_000_000, 4_294_967_295].map {
            PublicID.make(
                at: Moment(seconds: $0), random: Array(repeating: 0xFF, count: PublicID.replyRandom))
        }
        #expect(ids == ids.sorted())
        #expect(ids.allSatisfy { $0.utf8.count == PublicID.replyLength })
        #expect(ids[0] == "0000007vvvvvvvvvvvvg")
        let allowed = Set("0123456789abcdefghijklmnopqrstuv")
        #expect(ids.allSatisfy { Set($0).isSubset(of: allowed) })
        #expect(
            PublicID.make(
                at: noon, random: Array(repeating: 0, count: PublicID.conversationRandom)
            ).utf8.count == 15)
    }

    /// The first vectors of the reference implementation: key 00…0F; the octets hashed are 00, 00 01, … of which
    /// our first is the purpose.
    @Test(
        "the keyed hash is SipHash-2-4",
        arguments: [
            (1, [0xfd, 0x67, 0xdc, 0x93, 0xc5, 0x39, 0xf8, 0x74]),
            (2, [0x5a, 0x4f, 0xa9, 0xd9, 0x09, 0x80, 0x6c, 0x0d]),
            (7, [0x37, 0xd1, 0x01, 0x8b, 0xf5, 0x00, 0x02, 0xab]),
            (8, [0x62, 0x24, 0x93, 0x9a, 0x79, 0xf5, 0xf5, 0x93]),
            (15, [0xe5, 0x45, 0xbe, 0x49, 0x61, 0xca, 0x29, 0xa1]),
        ] as [(Int, [UInt8])])
    func sipHash(length: Int, expected: [UInt8]) {
        let hash = KeyedHash(secret: Array(0..<16))
        let text = String(decoding: (0..<length).dropFirst().map { UInt8($0) }, as: UTF8.self)
        let value = UInt64(bitPattern: hash(.messageID, text))
        #expect((0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) } == expected)
    }

    @Test("hashes of different purposes differ")
    func purposes() {
        let hash = KeyedHash(secret: Array(0..<32))
        #expect(hash(.messageID, "x") != hash(.domain, "x"))
        #expect(hash(.messageID, "x") == hash(.messageID, "x"))
    }
}
