import Foundation
package import Mail

/// One fact about a customer, ready for a template.
package enum FactValue: Sendable, Equatable {
    /// On one line, without control characters, at most `CustomerFacts.longestText` characters; never empty.
    case text(String)
    /// A day without a time, written by the template in the customer's language.
    case day(CivilTime)

    /// `2026-12-03` is a day, all else is text; nil if nothing readable is in it.
    package init?(_ text: String) {
        if let day = FactValue.day(of: text) {
            self = .day(day)
            return
        }
        // Noncharacters of a terminal became U+FFFD in `singleLine`: they say nothing to a customer.
        let bare = text.singleLine.replacing("\u{FFFD}", with: "").trimmed
        if bare.isEmpty { return nil }
        self = .text(bare.cut(to: CustomerFacts.longestText))
    }

    /// As it stands in JSON: the text, or `2026-12-03`.
    package var written: String {
        switch self {
        case .text(let text): text
        case .day(let day): String(day.moment().rfc3339.prefix(10))
        }
    }

    private static func day(of text: String) -> CivilTime? {
        let parts = text.trimmed.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), year >= 1900
        else { return nil }
        let time = CivilTime(year: year, month: month, day: day)
        return time.isPlausible ? time : nil
    }
}

/// What a company's own system says of a customer, for templates and for agents:
/// `{{#order}}{{number}}{{/order}}`.
///
/// Only what the campaign declared is in it, in bounds; whatever the system sent otherwise never gets here.
package struct CustomerFacts: Sendable, Equatable {
    /// By section and field; a section without a field is not in it.
    package private(set) var sections: [String: [String: FactValue]]

    /// In characters of one value. More is not read in a mail, and would push its own words out of sight.
    package static let longestText = 200
    /// How many sections a campaign may declare, and how many fields in each.
    package static let sectionLimit = 16
    package static let fieldLimit = 32

    package init(sections: [String: [String: FactValue]] = [:]) {
        self.sections = sections.filter { !$0.value.isEmpty }
    }

    package var isEmpty: Bool { sections.isEmpty }

    package subscript(section: String, field: String) -> FactValue? { sections[section]?[field] }

    /// Whether a section or field may be called so: `[a-z][a-z0-9_]*`, at most 40 characters.
    package static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, (0x61...0x7A).contains(first), text.utf8.count <= 40 else {
            return false
        }
        return text.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0.isDigit || $0 == UInt8(ascii: "_") }
    }
}

extension CustomerFacts {
    /// What was taken of an answer, and what was not.
    package struct Reading: Sendable, Equatable {
        package let facts: CustomerFacts
        /// What was left out and why, in words for the log: names, and nothing of the values.
        package let notes: [String]
    }

    /// Reads a system's answer: a JSON object of sections, each an object of strings, numbers and booleans.
    /// Takes only what `fields` declares. Nil if `json` is no JSON object.
    ///
    /// `null` and empty texts count as absent.
    package static func read(_ json: [UInt8], fields: [String: [String]]) -> Reading? {
        guard let answer = JSONText(json), case .object(let members) = answer else { return nil }
        var notes = strange(members, known: fields.keys, in: nil)
        var sections: [String: [String: FactValue]] = [:]
        for (section, names) in fields.sorted(by: { $0.key < $1.key }).prefix(sectionLimit) {
            guard let part = answer[section], part != .null else { continue }
            guard case .object(let members) = part else {
                notes.append("“\(section)” is no object")
                continue
            }
            notes += strange(members, known: names, in: section)
            for name in names.prefix(fieldLimit) {
                guard let member = part[name], member != .null else { continue }
                guard let text = member.plain else {
                    notes.append("“\(section).\(name)” is a list or an object")
                    continue
                }
                if let value = FactValue(text) { sections[section, default: [:]][name] = value }
            }
        }
        return Reading(facts: CustomerFacts(sections: sections), notes: notes)
    }

    /// What was not asked for. A name that is no plain name could be anything, also somebody's address.
    private static func strange(
        _ members: [JSONText.Member], known: some Sequence<String>, in section: String?
    ) -> [String] {
        let names = Set(members.map(\.name)).subtracting(known)
        let shown = names.filter(isName).sorted().prefix(8).map {
            "“\(section.map { "\($0)." } ?? "")\($0)” is not declared in “facts.fields”"
        }
        return shown.count == names.count
            ? shown
            : shown + [
                "\(names.count - shown.count) more \(section.map { "in “\($0)” " } ?? "")are not declared"
            ]
    }
}

extension JSONText {
    /// A string, number or boolean as text; nil for anything else.
    fileprivate var plain: String? {
        switch self {
        case .string(let text), .number(let text): text
        case .flag(let flag): flag ? "true" : "false"
        case .null, .list, .object: nil
        }
    }
}

/// In JSON as the system sends it: `{"order":{"number":"4711","date":"2026-12-03"}}`, all values as strings.
/// What is read is held to the same bounds again, whoever wrote it.
extension CustomerFacts: Codable {
    package init(from decoder: any Decoder) throws {
        let written = try decoder.singleValueContainer().decode([String: [String: String]].self)
        var sections: [String: [String: FactValue]] = [:]
        for (section, fields) in written.sorted(by: { $0.key < $1.key }).prefix(Self.sectionLimit)
        where Self.isName(section) {
            for (field, text) in fields.sorted(by: { $0.key < $1.key }).prefix(Self.fieldLimit)
            where Self.isName(field) {
                if let value = FactValue(text) { sections[section, default: [:]][field] = value }
            }
        }
        self.init(sections: sections)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(sections.mapValues { $0.mapValues(\.written) })
    }

    /// As JSON on one line, for the store: the same facts give the same text.
    package var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(self) else { preconditionFailure("texts could not be encoded") }
        return String(decoding: data, as: UTF8.self)
    }

    /// Reads what `json` wrote; nil if it is something else.
    package init?(json: String) {
        guard let facts = try? JSONDecoder().decode(CustomerFacts.self, from: Data(json.utf8)) else {
            return nil
        }
        self = facts
    }
}
