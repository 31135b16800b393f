import Mail

/// What an export writes.
package enum ExportKind: String, Sendable, CaseIterable {
    case conversations, messages, mbox, maildir, csv

    /// What its cursors begin with: rows of conversations and of messages count apart.
    package var letter: String {
        switch self {
        case .conversations, .csv: "c"
        case .messages, .mbox, .maildir: "m"
        }
    }

    var mediaType: String {
        switch self {
        case .conversations, .messages: "application/x-ndjson"
        case .mbox: "application/mbox"
        case .csv: "text/csv; charset=utf-8; header=present"
        case .maildir: "application/octet-stream"
        }
    }

    func cursor(_ row: Int64) -> String { letter + String(row, radix: 36) }

    /// Nil if it is no cursor of this kind.
    func row(_ cursor: String) -> Int64? {
        guard cursor.hasPrefix(letter), let row = Int64(cursor.dropFirst(), radix: 36), row >= 0,
            self.cursor(row) == cursor
        else { return nil }
        return row
    }
}

/// One record of an export.
struct ExportRecord: Sendable {
    /// Goes on after this record.
    var cursor: String
    var bytes: [UInt8]
    /// Of a Maildir's file: the same each time. “heading” is a CSV's first line.
    var name = ""

    /// A record with a line before it that says where to go on, how many octets it has, and its name.
    var framed: [UInt8] {
        Array("\(cursor) \(bytes.count)\(name.isEmpty ? "" : " " + name)\n".utf8) + bytes
    }

    /// The last frame: without it the export was cut.
    static func end(_ cursor: String) -> [UInt8] { Array("\(cursor) 0 end\n".utf8) }
}
