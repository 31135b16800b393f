import Access
import Foundation
import Hummingbird
import HTTPTypes
import Mail
import NIOCore
import Store

/// Exports: streamed a page at a time, so that memory does not grow with the store.
extension API {
    /// Octets and conversations that are held in memory at once; one message may be larger.
    private static let exportOctets = 1 << 20
    private static let exportConversations = 50

    var exportRoutes: [Route] {
        [
            Route(
                method: .get, path: "/export/{kind}", role: .read, group: "export",
                summary: "Writes conversations or messages out, oldest first.",
                detail: """
                    The kinds are conversations and messages (JSON lines, each with its cursor), csv (conversations), mbox, \
                    and maildir (framed only; “porchlight export maildir” makes the folder). With framed=true each record \
                    follows a line “CURSOR OCTETS [NAME]”, and “CURSOR 0 end” is the last: so an export that was cut \
                    goes on with after=CURSOR.
                    """,
                parameters: [
                    .path("kind", "conversations, messages, mbox, maildir or csv.", example: "messages"),
                    .init(name: "after", meaning: "The cursor of the last record that arrived whole."),
                    .init(
                        name: "campaign", isList: true, meaning: "Only of these campaigns.", example: "spring"
                    ),
                    .init(name: "lane", isList: true, meaning: "Only of these lanes."),
                    .init(name: "state", isList: true, meaning: "Only conversations in these states."),
                    .init(
                        name: "since", type: "date-time",
                        meaning: "Only messages that came, or conversations that began, from then on."),
                    .init(name: "until", type: "date-time", meaning: "And before then."),
                    .init(
                        name: "raw", type: "boolean",
                        meaning: "messages: with the octets as received, in base64."),
                    .init(
                        name: "framed", type: "boolean", meaning: "Each record behind a line with its cursor."
                    ),
                ], answerType: "application/octet-stream"
            ) { _, context in try export(context) }
        ]
    }

    private func export(_ context: APIContext) throws -> Response {
        let name = try context.path("kind")
        guard let kind = ExportKind(rawValue: name) else {
            throw ProblemJSON(
                404, "No such export",
                "there is no export “\(name.singleLine.cut(to: 40))”; there are \(ExportKind.allCases.map(\.rawValue).joined(separator: ", ")) and raw"
            )
        }
        let query = context.query
        let isFramed = query.flag("framed") ?? false
        guard isFramed || kind != .maildir else {
            throw ProblemJSON(
                400, "Not in one piece",
                "a Maildir is a folder: make it with “porchlight export maildir DIR”, or take mbox, or framed=true"
            )
        }
        var filter = ExportFilter()
        (filter.campaigns, filter.lanes, filter.states) = (
            query.list("campaign"), query.list("lane"), query.list("state")
        )
        (filter.since, filter.until) = (query.moment("since"), query.moment("until"))
        for campaign in filter.campaigns { try context.requireCampaign(campaign) }
        var start: Int64 = 0
        if let after = query["after"] {
            guard let row = kind.row(after) else {
                throw ProblemJSON(
                    400, "Cursor not taken",
                    "“\(after.singleLine.cut(to: 40))” is no cursor of an export of \(kind.rawValue), such as \(kind.cursor(1234))"
                )
            }
            start = row
        }
        let export = Export(
            api: self, kind: kind, filter: filter, agent: try context.acting(),
            withRaw: query.flag("raw") ?? false,
            detail: { try await detail($0, context) })
        return Response(
            status: .ok,
            headers: [
                .contentType: isFramed ? "application/octet-stream" : kind.mediaType,
                .cacheControl: "no-store",
            ],
            body: ResponseBody { [start] writer in
                try await export.write(after: start, isFramed: isFramed, hasHeading: query["after"] == nil) {
                    try await writer.write(ByteBuffer(bytes: $0))
                }
                try await writer.finish(nil)
            })
    }

    /// One export under way.
    struct Export: Sendable {
        var api: API
        var kind: ExportKind
        var filter: ExportFilter
        var agent: ActingAgent
        var withRaw = false
        var detail: @Sendable (String) async throws -> ConversationDetailJSON

        /// Writes all that there is after a row.
        ///
        /// - Parameter hasHeading: whether a CSV begins with the names of its columns.
        func write(
            after start: Int64, isFramed: Bool, hasHeading: Bool, _ put: ([UInt8]) async throws -> Void
        ) async throws {
            if kind == .csv, hasHeading {
                let heading = ExportRecord(
                    cursor: kind.cursor(start), bytes: csvLine(CSVRow.columns), name: "heading")
                try await put(isFramed ? heading.framed : heading.bytes)
            }
            var row = start
            var next: Int64? = start
            while let after = next {
                let page = try await page(after: after)
                var out: [UInt8] = []
                for record in page.records { out += isFramed ? record.framed : record.bytes }
                if !out.isEmpty { try await put(out) }
                row = page.reached
                next = page.next
            }
            if isFramed { try await put(ExportRecord.end(kind.cursor(row))) }
        }

        private typealias Page = (records: [ExportRecord], reached: Int64, next: Int64?)

        private func page(after row: Int64) async throws -> Page {
            switch kind {
            case .messages, .mbox, .maildir:
                let page = try await api.store.exportMessages(
                    filter, for: agent, after: row, octets: API.exportOctets)
                var records: [ExportRecord] = []
                for message in page.items {
                    if let record = try await record(message) { records.append(record) }
                }
                return (records, page.reached, page.next)
            case .conversations, .csv:
                let page = try await api.store.exportConversations(
                    filter, for: agent, after: row, limit: API.exportConversations)
                var records: [ExportRecord] = []
                for item in page.items {
                    if let record = try await record(item.id, kind.cursor(item.row)) {
                        records.append(record)
                    }
                }
                return (records, page.reached, page.next)
            }
        }

        /// Nil where the message's file is missing, and there is nothing to write.
        private func record(_ message: ExportedMessage) async throws -> ExportRecord? {
            let cursor = kind.cursor(message.row)
            switch kind {
            case .mbox: return mboxEntry(message).map { ExportRecord(cursor: cursor, bytes: $0) }
            case .maildir:
                return mailFile(message).map {
                    ExportRecord(cursor: cursor, bytes: $0, name: maildirName(message))
                }
            default:
                let known = await api.texts.text(of: message.campaign, at: api.now())
                let line = ExportedMessageJSON(message, cursor: cursor, known: known, withRaw: withRaw)
                return ExportRecord(cursor: cursor, bytes: try apiEncoder.encode(line) + [0x0A])
            }
        }

        /// Nil where it was erased in between.
        private func record(_ id: String, _ cursor: String) async throws -> ExportRecord? {
            if kind == .csv {
                return try await api.store.conversation(id, by: agent, at: api.now()).map {
                    ExportRecord(cursor: cursor, bytes: csvLine(CSVRow.cells($0)))
                }
            }
            do {
                let line = ExportedConversationJSON(
                    try await detail(id), answers: try await api.store.answers(of: id, by: agent),
                    cursor: cursor)
                return ExportRecord(cursor: cursor, bytes: try apiEncoder.encode(line) + [0x0A])
            } catch let problem as ProblemJSON where problem.status == 404 { return nil }
        }
    }
}

/// A line of the CSV export.
enum CSVRow {
    static let columns = [
        "id", "campaign", "customer", "customer_name", "subject", "lane", "state", "created", "waiting_since",
        "due",
        "first_answer", "last_answer", "messages", "lease_agent", "unacknowledged", "promises",
        "promises_kept",
    ]

    static func cells(_ detail: ConversationDetail) -> [String] {
        let summary = detail.summary
        return [
            summary.id, summary.campaign, summary.customer, summary.customerName, summary.subject,
            summary.lane,
            summary.state, summary.created.rfc3339, summary.waitingSince.rfc3339, summary.due?.rfc3339 ?? "",
            summary.firstAnswer?.rfc3339 ?? "", summary.lastAnswer?.rfc3339 ?? "", String(summary.replies),
            summary.leaseAgent ?? "", summary.isUnacknowledged ? "yes" : "no", String(detail.promises.count),
            String(detail.promises.count { $0.state == .kept }),
        ]
    }
}
