import Foundation
import GRDB
import Mail
import Triage

/// What is kept of a person: rows, found by reading everything once.
struct PersonFindings: Sendable {
    /// Conversations whose customer the person is.
    var conversations: Set<Int64> = []
    /// Messages that the person sent, or that report about mail to the person.
    var sent: [Int64] = []
    /// Mail of ours to the person about somebody else's message.
    var outbox: [Int64] = []
    /// Operations that can be undone and have the address.
    var operations: [Int64] = []
    /// Conversations with messages of others in which the address stands.
    var mentioned: Set<Int64> = []
    /// Of what goes, the oldest: backups since then have it.
    var oldest: Moment?
}

extension Store {
    /// Rows that one read looks through, so that no reader holds its snapshot for long.
    private static let read = (messages: 500, rows: 20_000)

    /// Reads the whole store for a person. Takes about as long as reading the database file; nobody waits for it.
    func find(_ person: PersonKey) async throws(StoreFailure) -> PersonFindings {
        var findings = PersonFindings()
        try await findConversations(person, &findings)
        var next: Int64? = 0
        while let row = next {
            let start = findings
            (findings, next) = try await read { [spool] db in
                var page = start
                let next = try db.findReplies(
                    of: person, after: row, limit: Store.read.messages, spool, &page)
                return (page, next)
            }
        }
        next = 0
        while let row = next {
            let limit = Store.read.rows
            let (rows, end) = try await read { try $0.outbox(to: person, after: row, limit: limit) }
            findings.outbox += rows
            next = end
        }
        findings.operations = try await read { try $0.operations(with: person) }
        return findings
    }

    private func findConversations(_ person: PersonKey, _ findings: inout PersonFindings)
        async throws(StoreFailure)
    {
        var next: Int64? = 0
        while let row = next {
            let limit = Store.read.rows
            let page = try await read { try $0.conversations(of: person, after: row, limit: limit) }
            findings.conversations.formUnion(page.rows)
            findings.oldest = [findings.oldest, page.oldest].compactMap { $0 }.min()
            next = page.next
        }
    }
}

extension Database {
    fileprivate func conversations(
        of person: PersonKey, after row: Int64, limit: Int
    ) throws -> (rows: [Int64], oldest: Moment?, next: Int64?) {
        var (rows, oldest, seen, end) = ([Int64](), Moment?.none, 0, row)
        try each(
            "SELECT id, customer_key, customer, created FROM conversation WHERE id > ? ORDER BY id LIMIT ?"
        ) {
            $0.integer(row)
            $0.integer(limit)
        } row: {
            seen += 1
            end = $0.integer(0)
            // Of what has no sender the customer is whom the message names.
            let key = $0.text(1)
            if person.isOf(key.isEmpty ? $0.text(2) : key) {
                rows.append(end)
                oldest = oldest ?? Moment(microseconds: $0.integer(3))
            }
            return true
        }
        return (rows, oldest, seen < limit ? nil : end)
    }

    fileprivate func findReplies(
        of person: PersonKey, after row: Int64, limit: Int, _ spool: Spool, _ findings: inout PersonFindings
    ) throws -> Int64? {
        var (seen, end) = (0, row)
        try each(
            """
            SELECT r.id, r.conversation, r.lane, m.sender, m.received, m.spool, m.raw FROM reply r
            JOIN message m ON m.id = r.message WHERE r.id > ? ORDER BY r.id LIMIT ?
            """
        ) {
            $0.integer(row)
            $0.integer(limit)
        } row: {
            seen += 1
            end = $0.integer(0)
            let bytes = { (row: SteppedRow) in
                row.isNull(5) ? row.blob(6) : (try? spool.contents(of: row.text(5))) ?? []
            }
            let found =
                person.isOf($0.text(3))
                ? Mention.own : person.mention(in: bytes($0), Lane(rawValue: $0.text(2)))
            switch found {
            case .own:
                findings.sent.append(end)
                let received = Moment(microseconds: $0.integer(4))
                findings.oldest = min(findings.oldest ?? received, received)
            case .others: findings.mentioned.insert($0.integer(1))
            case .none: break
            }
            return true
        }
        return seen < limit ? nil : end
    }

    fileprivate func operations(with person: PersonKey) throws -> [Int64] {
        var rows: [Int64] = []
        try each("SELECT event, before FROM operation WHERE name = 'sender'", { _ in }) {
            if person.stands(in: Array($0.text(1).utf8)) { rows.append($0.integer(0)) }
            return true
        }
        return rows
    }

    fileprivate func outbox(to person: PersonKey, after row: Int64, limit: Int) throws -> ([Int64], Int64?) {
        var (rows, seen, end) = ([Int64](), 0, row)
        try each("SELECT id, recipient FROM outbox WHERE id > ? ORDER BY id LIMIT ?") {
            $0.integer(row)
            $0.integer(limit)
        } row: {
            seen += 1
            end = $0.integer(0)
            if person.isOf($0.text(1)) { rows.append(end) }
            return true
        }
        return (rows, seen < limit ? nil : end)
    }
}

/// How an address stands in a message.
enum Mention: Equatable { case own, others, none }

extension PersonKey {
    /// Whether a message whose envelope names another sender is the person's own: by its From, or because it is a report
    /// about mail to the person.
    func mention(in bytes: [UInt8], _ lane: Lane?) -> Mention {
        guard stands(in: bytes) else { return .none }
        if lane == .bounce || lane == .feedbackReport { return .own }
        return InternetMessage(bytes).from.contains { isOf($0.address) } ? .own : .others
    }

    /// Whether the address, with or without a tag, stands in octets as it is; not where they are encoded.
    func stands(in bytes: [UInt8]) -> Bool {
        let (local, domain) = (Array(local.utf8), Array(domain.utf8))
        return bytes.withUnsafeBytes { raw in
            guard let base = raw.baseAddress else { return false }
            let octets = raw.bindMemory(to: UInt8.self)
            var start = 0
            while start < octets.count, let at = memchr(base + start, 0x40, octets.count - start) {
                let index = at - UnsafeMutableRawPointer(mutating: base)
                start = index + 1
                guard matches(octets, domain, at: start), !octets.continues(at: start + domain.count)
                else { continue }
                if endsWithLocal(octets, local, before: index) { return true }
            }
            return false
        }
    }

    private func matches(_ octets: UnsafeBufferPointer<UInt8>, _ text: [UInt8], at start: Int) -> Bool {
        guard start >= 0, start + text.count <= octets.count else { return false }
        return text.indices.allSatisfy { octets[start + $0].inLower == text[$0] }
    }

    /// `local`, or `local+tag`, stands there and no other address ends with it.
    private func endsWithLocal(_ octets: UnsafeBufferPointer<UInt8>, _ local: [UInt8], before end: Int)
        -> Bool
    {
        var start = end
        while start > 0, end - start <= 64, octets[start - 1].isOfAddress { start -= 1 }
        let found = octets[start..<end].map(\.inLower)
        return found == local || found.starts(with: local + [0x2B])
    }
}

extension UInt8 {
    fileprivate var inLower: UInt8 { 0x41...0x5A ~= self ? self | 0x20 : self }

    /// An atom's character or a dot.
    fileprivate var isOfAddress: Bool { self >= 0x80 || self == 0x2E || isAtomText }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a domain that ends here goes on.
    fileprivate func continues(at index: Int) -> Bool {
        guard index < count else { return false }
        let next = self[index]
        if next == 0x2E { return index + 1 < count && self[index + 1].isOfName }
        return next.isOfName || next == 0x2D
    }
}

extension UInt8 {
    fileprivate var isOfName: Bool {
        0x30...0x39 ~= self || 0x41...0x5A ~= self || 0x61...0x7A ~= self
    }
}
