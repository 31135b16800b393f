import Mail
import Triage
import Web

/// Conversations as rows that fit on a line. By what one chooses is never cut away for the sake of what one need not know.
struct QueueTable {
    private typealias Row = ConversationJSON

    private struct Column {
        let head: String
        /// To how many columns of the terminal it may be narrowed.
        var least: Int
        /// How wide it is at most, on a terminal.
        var most: Int
        /// Left out where no row has it.
        var isOptional = false
        var style: (Row) -> Screen.Style? = { _ in nil }
        let cell: (Row) -> String
    }

    private let list: [Row]
    private let screen: Screen

    init(_ list: [ConversationJSON], on screen: Screen = .usual) { (self.list, self.screen) = (list, screen) }

    var text: String {
        let all = shownColumns
        let rows = list.map { row in all.map { shown($0.cell(row)) } }
        let widths = all.indices.map { index in
            let wanted = ([all[index].head] + rows.map { $0[index] }).map { columns($0) }.max() ?? 0
            return screen.width == nil ? wanted : min(wanted, all[index].most)
        }
        return lines([all.map(\.head)] + rows, widths: narrowed(widths, all), on: screen) { row, column in
            all[column].style(list[row])
        }
    }

    // MARK: The columns

    /// Whether there is room for what one can do without.
    private var isWide: Bool { screen.width ?? .max >= 110 }

    private var shownColumns: [Column] {
        let ids = shortIDs
        var all = [
            Column(head: "ID", least: 15, most: 15) { ids[$0.id] ?? $0.id },
            Column(
                head: "STATE", least: 9, most: 18, style: { $0.state == "claimed" ? .cyan : nil },
                cell: stateWords),
            Column(head: "DUE", least: 13, most: 13, isOptional: true, style: dueStyle, cell: dueWords),
        ]
        if isWide {
            all.append(Column(head: "WAITS", least: 6, most: 6, isOptional: true, cell: waits))
        }
        all += [
            Column(head: "", least: 4, most: 6, isOptional: true, style: { _ in .yellow }) { row in
                Mark.allCases.filter { $0.stands(at: row) }.map(\.rawValue).joined()
            },
            Column(head: "LANE", least: 6, most: 12) { $0.lane },
            Column(head: "CAMPAIGN", least: 5, most: 16) { $0.campaign },
            Column(head: "CUSTOMER", least: 10, most: 24) { row in
                row.customerName.isEmpty
                    ? (row.customer.isEmpty ? "(null sender)" : row.customer) : row.customerName
            },
            Column(head: "SUBJECT", least: 24, most: 200) { row in
                (isWide || row.lane == Lane.person.rawValue ? "" : "[\(row.lane)] ") + row.subject
                    + row.labels.map { " #\($0)" }.joined()
            },
        ]
        return all.filter { column in
            switch column.head {
            case "LANE": isWide && list.contains { $0.lane != Lane.person.rawValue }
            case "CAMPAIGN": Set(list.map(\.campaign)).count > 1
            default: !column.isOptional || list.contains { !column.cell($0).isEmpty }
            }
        }
    }

    /// On a terminal all fits on its lines: what may be narrowed gives way in this order, and the subject last.
    private func narrowed(_ widths: [Int], _ columns: [Column]) -> [Int] {
        guard let width = screen.width else { return widths }
        var widths = widths
        func excess() -> Int { widths.reduce(2 * (widths.count - 1), +) - width }
        func narrow(_ head: String, to least: Int) {
            guard let index = columns.firstIndex(where: { $0.head == head }), excess() > 0 else { return }
            widths[index] = max(min(widths[index], least), widths[index] - excess())
        }
        narrow("SUBJECT", to: 24)
        for head in ["CUSTOMER", "CAMPAIGN", "LANE", "STATE", ""] {
            narrow(head, to: columns.first { $0.head == head }?.least ?? 0)
        }
        for head in ["SUBJECT", "CUSTOMER", "STATE", "CAMPAIGN"] { narrow(head, to: 6) }
        return widths
    }

    /// As much of each id as no other one that is listed begins with. The first letters are the second in which it began:
    /// with eight of them hardly one of those that are not listed begins so either.
    private var shortIDs: [String: String] {
        let sorted = list.map(\.id).sorted()
        var short: [String: String] = [:]
        for (index, id) in sorted.enumerated() {
            let beside = [index - 1, index + 1].filter { sorted.indices.contains($0) }.map { sorted[$0] }
            let common = beside.map { zip($0, id).prefix { $0 == $1 }.count }.max() ?? 0
            short[id] = String(id.prefix(max(8, common + 1)))
        }
        return short
    }

    private func stateWords(_ c: Row) -> String {
        if c.mergedInto != nil { return "merged" }
        if c.state == "claimed" { return c.leaseAgent.map { "by \($0)" } ?? "claimed" }
        if c.state == "handed-over" {
            return c.unfetched.flatMap { $0 > 0 ? "\($0) unfetched" : nil } ?? "handed over"
        }
        var words = [c.snoozedUntil == nil ? c.state : "sleeps"]
        if let assigned = c.assigned { words = (words == ["waiting"] ? [] : words) + ["for \(assigned)"] }
        return words.joined(separator: ", ")
    }

    private func dueWords(_ c: Row) -> String {
        if let moment = c.due.flatMap({ Moment(rfc3339: $0) }) { return due(moment, now: screen.now) }
        guard let moment = c.expected.flatMap({ Moment(rfc3339: $0) }) else { return "" }
        return "(\(due(moment, now: screen.now)))"
    }

    private func dueStyle(_ c: Row) -> Screen.Style? {
        guard let due = c.due.flatMap({ Moment(rfc3339: $0) }) else { return nil }
        if due < screen.now { return .boldRed }
        return due < screen.now + .seconds(3600) ? .yellow : nil
    }

    private func waits(_ c: Row) -> String {
        guard ["waiting", "claimed"].contains(c.state), let since = Moment(rfc3339: c.waitingSince) else {
            return ""
        }
        return inWords(seconds: screen.now.seconds - since.seconds)
    }

    // MARK: The marks

    /// What is said of a conversation in one letter.
    private enum Mark: String, CaseIterable {
        case complaint = "!"
        case callback = "C"
        case order = "#"
        case unsubscribe = "U"
        case unacknowledged = "?"
        case undelivered = "X"
        case hold = "H"

        func stands(at c: ConversationJSON) -> Bool {
            switch self {
            case .complaint: c.signs.contains("complaint")
            case .callback: c.signs.contains("callback")
            case .order: c.signs.contains("order")
            case .unsubscribe: c.signs.contains("unsubscribe")
            case .unacknowledged: c.unacknowledged
            case .undelivered: c.undelivered
            case .hold: c.onHold
            }
        }

        var meaning: String {
            switch self {
            case .complaint: "complains"
            case .callback: "wants to be called"
            case .order: "about an order"
            case .unsubscribe: "wants no more mail"
            case .unacknowledged: "may have got no acknowledgement (porchlight outbox list)"
            case .undelivered: "an answer did not arrive"
            case .hold: "on hold: gets no marketing"
            }
        }
    }

    /// What the marks that stand in the table mean; empty where there are none.
    var legend: String {
        var parts = Mark.allCases.filter { mark in list.contains { mark.stands(at: $0) } }.map {
            "\($0.rawValue)  \($0.meaning)"
        }
        if list.contains(where: { $0.due == nil && $0.expected != nil }) {
            parts.append("(in …)  nothing was promised; its turn comes 24 h after it began to wait")
        }
        if list.contains(where: { ($0.unfetched ?? 0) > 0 }) {
            parts.append("unfetched  messages that the program it was handed to has not fetched yet")
        }
        var lines: [String] = []
        for part in parts {
            if let last = lines.last, columns(last) + 4 + columns(part) <= (screen.width ?? 100) {
                lines[lines.count - 1] += "    " + part
            } else {
                lines.append(part)
            }
        }
        return lines.map { screen.styled($0, .dim) }.joined(separator: "\n")
    }
}
