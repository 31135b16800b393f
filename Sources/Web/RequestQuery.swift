import Foundation
import Mail

/// The parameters behind the “?” of a request (WHATWG URL §5.1, application/x-www-form-urlencoded).
struct RequestQuery: Sendable {
    private var values: [String: [String]] = [:]

    /// Nobody writes more by hand, and a client that does is told.
    private static let limit = 100

    init() {}

    init(_ raw: String?) throws {
        guard let raw, !raw.isEmpty else { return }
        let pairs = raw.split(separator: "&")
        guard pairs.count <= RequestQuery.limit else {
            throw ProblemJSON(
                400, "Too many parameters", "at most \(RequestQuery.limit) parameters are taken")
        }
        for pair in pairs {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = decoded(parts[0]), let value = decoded(parts.count > 1 ? parts[1] : "") else {
                throw ProblemJSON(
                    400, "Not understood",
                    "the query holds “\(String(pair).singleLine.cut(to: 60))”, which is not percent-encoded UTF-8"
                )
            }
            values[name, default: []].append(value)
        }
    }

    /// The only value, or nil.
    subscript(name: String) -> String? { values[name]?.first }

    /// All of a list.
    func list(_ name: String) -> [String] {
        (values[name] ?? []).flatMap { $0.split(separator: ",") }.map { String($0).trimmed }
            .filter { !$0.isEmpty }
    }

    // What is no such value has been refused by `check`.
    func integer(_ name: String) -> Int? { self[name].flatMap { Int($0) } }
    func flag(_ name: String) -> Bool? { self[name].map { $0 == "true" } }
    func moment(_ name: String) -> Moment? { self[name].flatMap { Moment(rfc3339: $0) } }

    /// Refuses what the route does not know, what is given twice, and what is not of its type.
    func check(_ parameters: [Route.Parameter]) throws {
        for name in values.keys.sorted() where !parameters.contains(where: { $0.name == name }) {
            let known = parameters.map(\.name).joined(separator: ", ")
            throw ProblemJSON(
                400, "Unknown parameter",
                "“\(name.singleLine.cut(to: 60))” is not known here; "
                    + (known.isEmpty ? "this takes no parameters" : "there are: \(known)"))
        }
        for parameter in parameters { try check(parameter) }
    }

    private func check(_ parameter: Route.Parameter) throws {
        let given = values[parameter.name] ?? []
        if given.isEmpty {
            guard parameter.isRequired else { return }
            throw ProblemJSON(
                400, "Parameter missing", "“\(parameter.name)” is needed: \(parameter.meaning)")
        }
        guard parameter.isList || given.count == 1 else {
            throw ProblemJSON(400, "Given twice", "“\(parameter.name)” may be given only once")
        }
        for value in parameter.isList ? list(parameter.name) : given {
            guard let demand = RequestQuery.unmetDemand(value, parameter) else { continue }
            throw ProblemJSON(
                400, "Parameter not taken",
                "“\(parameter.name)” must be \(demand), not “\(value.singleLine.cut(to: 60))”")
        }
    }

    /// What the value ought to be; nil if it is.
    private static func unmetDemand(_ value: String, _ parameter: Route.Parameter) -> String? {
        if !parameter.values.isEmpty {
            return parameter.values.contains(value)
                ? nil : "one of " + parameter.values.joined(separator: ", ")
        }
        switch parameter.type {
        case "integer": return Int(value).map { $0 >= 0 } == true ? nil : "a whole number from 0"
        case "boolean": return value == "true" || value == "false" ? nil : "true or false"
        case "date-time":
            return Moment(rfc3339: value) != nil ? nil : "a time such as 2026-11-21T20:15:00Z"
        default:
            return value.utf8.count <= 2000 && !value.utf8.contains(0)
                ? nil : "a text of at most 2000 octets"
        }
    }
}

/// “+” is a blank here, unlike in a path.
private func decoded(_ text: Substring) -> String? {
    text.replacing("+", with: " ").removingPercentEncoding
}
