import Foundation
import NIOCore
import Synchronization

/// Takes an export apart as it comes: a line `CURSOR OCTETS [NAME]`, then so many octets.
final class ExportProgress: Sendable {
    private struct State {
        var waiting: [UInt8] = []
        /// Octets of `waiting` that are dealt with.
        var taken = 0
        var cursor: String?
        var records = 0
        var octets = 0
        /// Octets since the cursor was last written to its file.
        var unsettled = 0
        var isEnded = false
        var failure: String?
    }
    private let state = Mutex(State())
    private let output: any ExportOutput
    private let file: CursorFile?

    /// Octets between two cursors in the file; after a crash that much is written again.
    private static let settledOctets = 32 << 20

    init(_ output: any ExportOutput, _ file: CursorFile?, cursor: String?) {
        (self.output, self.file) = (output, file)
        state.withLock { $0.cursor = cursor }
    }

    /// Writes the records that are whole; after a failure nothing more.
    func take(_ piece: ByteBuffer) {
        state.withLock { state in
            guard state.failure == nil else { return }
            state.waiting += piece.readableBytesView
            do { while try takeRecord(&state) {} } catch { state.failure = "\(error)" }
            state.waiting.removeFirst(state.taken)
            state.taken = 0
        }
    }

    private func takeRecord(_ state: inout State) throws -> Bool {
        let rest = state.waiting[state.taken...]
        guard let lineEnd = rest.firstIndex(of: 0x0A) else { return false }
        let words = String(decoding: rest[..<lineEnd], as: UTF8.self).split(separator: " ").map(String.init)
        guard words.count >= 2, let size = Int(words[1]), size >= 0 else {
            throw ExportFailure("the gateway's answer cannot be read; is it of another version?")
        }
        let start = lineEnd + 1
        guard state.waiting.count - start >= size else { return false }
        state.taken = start + size
        state.cursor = words[0]
        if size == 0, words.count == 3, words[2] == "end" {
            state.isEnded = true
        } else {
            try output.put(state.waiting[start..<start + size], name: words.count > 2 ? words[2] : "")
            if words.count < 3 || words[2] != "heading" { state.records += 1 }
            state.octets += size
            state.unsettled += size
        }
        if state.unsettled >= ExportProgress.settledOctets { try settle(&state) }
        return true
    }

    private func settle(_ state: inout State) throws {
        guard let file, let cursor = state.cursor else { return }
        try output.settle()
        try file.write(cursor, octets: output.octets)
        state.unsettled = 0
    }

    /// Whether all was written.
    func end() -> Bool {
        state.withLock { state in
            if state.failure == nil, !state.isEnded { state.failure = "the gateway's answer was cut" }
            return state.failure == nil
        }
    }

    /// Says on standard error how far it came, and keeps the cursor in its file.
    func tell() {
        state.withLock { state in
            do { try settle(&state) } catch { state.failure = state.failure ?? "\(error)" }
            if let failure = state.failure { complain("porchlight: \(failure)") }
            // Refused: the reason was said.
            guard state.isEnded || state.octets > 0 else { return }
            let count =
                "\(state.records) \(state.records == 1 ? "record" : "records"), \(state.octets) octets"
            guard let cursor = state.cursor else { return complain("exported \(count)") }
            complain(
                state.isEnded
                    ? "exported \(count); to go on with what comes after: --after \(cursor)"
                    : "cut after \(count); go on with --after \(cursor)")
        }
    }
}
