import Foundation
import Mail

/// Whether a value is what a schema says.
extension JSONSchema {
    /// Schemas do not nest deeper; a value cannot either, then.
    private static let depthLimit = 40

    /// Each in words that name the field; empty if it fits.
    func complaints(about value: JSONValue, in schemas: [String: JSONSchema]) -> [String] {
        complaints(about: value, at: "", in: schemas, depth: 0)
    }

    private func complaints(
        about value: JSONValue, at place: String, in schemas: [String: JSONSchema], depth: Int
    ) -> [String] {
        let name = place.isEmpty ? "the body" : "“\(place)”"
        guard depth < JSONSchema.depthLimit else { return ["\(name) is nested too deeply"] }
        func isWrong(_ demand: String) -> [String] { ["\(name) must be \(demand)"] }
        switch (kind, value) {
        case (.any, _): return []
        case (.nullable, .null): return []
        case (.nullable(let schema), _):
            return schema.complaints(about: value, at: place, in: schemas, depth: depth + 1)
        case (.named(let other), _):
            guard let schema = schemas[other] else { preconditionFailure("no schema “\(other)”") }
            return schema.complaints(about: value, at: place, in: schemas, depth: depth + 1)
        case (.string(let format, let values, let most), .string(let text)):
            return stringComplaint(text, format, values, most).map(isWrong) ?? []
        case (.string, _): return isWrong("a text in quotes")
        case (.boolean, .bool): return []
        case (.boolean, _): return isWrong("true or false")
        case (.number, .number): return []
        case (.number, _): return isWrong("a number")
        case (.integer(let from, let to), .number(let number)):
            guard let whole = Int(exactly: number) else { return isWrong("a whole number") }
            if let from, whole < from { return isWrong("at least \(from)") }
            if let to, whole > to { return isWrong("at most \(to)") }
            return []
        case (.integer, _): return isWrong("a whole number")
        case (.array(let items, let most), .array(let values)):
            if let most, values.count > most { return isWrong("a list of at most \(most)") }
            return values.enumerated().flatMap { index, value in
                items.complaints(about: value, at: "\(place)[\(index)]", in: schemas, depth: depth + 1)
            }
        case (.array, _): return isWrong("a list")
        case (.map(let schema), .object(let values)):
            return values.sorted { $0.key < $1.key }.flatMap { key, value in
                schema.complaints(about: value, at: joined(place, key), in: schemas, depth: depth + 1)
            }
        case (.map, _): return isWrong("an object")
        case (.object(let fields), .object(let values)):
            return objectComplaints(fields, values, place, schemas, depth)
        case (.object, _): return isWrong("an object")
        }
    }

    private func objectComplaints(
        _ fields: [Field], _ values: [String: JSONValue], _ place: String, _ schemas: [String: JSONSchema],
        _ depth: Int
    ) -> [String] {
        let unknown = values.keys.sorted().filter { key in !fields.contains { $0.name == key } }.map { key in
            "“\(joined(place, key))” is not known; there is \(fields.map(\.name).joined(separator: ", "))"
        }
        return unknown
            + fields.flatMap { field -> [String] in
                guard let value = values[field.name], value != .null || !field.isAbsentAsNull else {
                    return field.isRequired ? ["“\(joined(place, field.name))” is missing"] : []
                }
                return field.schema.complaints(
                    about: value, at: joined(place, field.name), in: schemas, depth: depth + 1)
            }
    }

    private func stringComplaint(_ text: String, _ format: String?, _ values: [String], _ most: Int?)
        -> String?
    {
        if !values.isEmpty, !values.contains(text) { return "one of " + values.joined(separator: ", ") }
        if let most, text.unicodeScalars.count > most { return "of at most \(most) characters" }
        if format == "date-time", Moment(rfc3339: text) == nil {
            return "a time such as 2026-11-21T20:15:00Z"
        }
        if format == "byte", Data(base64Encoded: text) == nil {
            return "Base64 (RFC 4648 §4) without line ends, such as of `base64 -w0 FILE`"
        }
        return nil
    }
}

extension JSONSchema.Field {
    /// null is as good as nothing where a field need not be there and null has no meaning of its own.
    fileprivate var isAbsentAsNull: Bool {
        if case .nullable = schema.kind { return false }
        return !isRequired
    }
}

private func joined(_ place: String, _ key: String) -> String {
    let key = key.singleLine.cut(to: 60)
    return place.isEmpty ? key : "\(place).\(key)"
}
