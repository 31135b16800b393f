/// What was removed of a person, what stays and why: for the person, and as proof.
package struct ErasureCertificate: Codable, Sendable, Equatable {
    /// Something that erasing does not reach, or leaves on purpose.
    package struct Remainder: Codable, Sendable, Equatable {
        /// A word: `unsubscribes`, `mentions`, `backups` …
        package var kind: String
        package var count: Int
        /// In whole sentences.
        package var why: String
        /// Public ids of conversations to look at.
        package var conversations: [String]

        package init(_ kind: String, _ count: Int, _ why: String, conversations: [String] = []) {
            (self.kind, self.count, self.why, self.conversations) = (kind, count, why, conversations)
        }
    }

    package var id: String
    /// As it was asked for: only in the copy that is handed out; what is kept has none.
    package var address: String?
    /// A keyed hash of it, hexadecimal: who has the instance can show that this certificate is of an address.
    package var addressHash: String
    /// RFC 3339; the second is missing where it was cut off: then erase again.
    package var begun: String
    package var finished: String?
    /// Who asked for it.
    package var agent: String
    /// Rows by table, and `files`; of a trial, what would go.
    package var removed: [String: Int]
    /// Public ids of the conversations that are gone, of at most 1000.
    package var conversations: [String]
    /// Conversations that stay because others wrote in them too; only this person's messages are gone.
    package var shared: [String]
    package var remains: [Remainder]
    /// Whether the write-ahead log was emptied, so that nothing is left in that either.
    package var isLogEmpty: Bool
    package var isTrial: Bool

    /// Whether there was anything.
    package var foundNothing: Bool { removed.isEmpty }
}
