import NIOCore
import Store

/// Messages that were read together with one that was asked for: most clients ask for one after the other.
struct ReadAhead {
    /// Messages and octets that are read at once; one message may have more.
    static let messages = 64
    static let octets = 128 * 1024
    /// How long what was read counts: a lease may be taken over meanwhile.
    private static let lifetime = TimeAmount.seconds(1)

    private var contents: [Int: MaildropContent] = [:]
    private var end = NIODeadline.distantPast
    private var last: Int?
    /// How many messages the next look reads: more each time that all of them were asked for.
    private var batch = 1

    /// How many messages to read for a command, from its own on: only for one who asks in the order of the list.
    mutating func count(for index: Int, of all: Int) -> Int {
        defer { last = index }
        // TOP, then RETR of the same.
        if index == last { return 1 }
        guard last.map({ $0 + 1 == index }) ?? (index == 0), contents.isEmpty else {
            batch = 1
            return 1
        }
        defer { batch = min(ReadAhead.messages, batch * 2) }
        return min(batch, all - index)
    }

    /// - Parameters:
    ///   - read: what was read behind the message that was asked for; where that is nothing, what was read before stays.
    ///   - index: of the first of them.
    mutating func keep(_ read: ArraySlice<MaildropContent>, from index: Int) {
        guard !read.isEmpty else { return }
        contents = [:]
        for (offset, content) in read.enumerated() { contents[index + offset] = content }
        end = .now() + ReadAhead.lifetime
    }

    /// Each is given once.
    mutating func take(_ index: Int) -> MaildropContent? {
        guard !contents.isEmpty else { return nil }
        guard NIODeadline.now() < end else {
            (contents, batch) = ([:], 1)
            return nil
        }
        guard let content = contents.removeValue(forKey: index) else { return nil }
        last = index
        return content
    }
}
