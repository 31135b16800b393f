/// What a JSON value looks like: as much of JSON Schema (2020-12) as the API needs.
struct JSONSchema: Sendable {
    indirect enum Kind: Sendable {
        case string(format: String? = nil, values: [String] = [], most: Int? = nil)
        case integer(from: Int? = nil, to: Int? = nil)
        case number
        case boolean
        /// Anything, where the meaning says what.
        case any
        case array(JSONSchema, most: Int? = nil)
        /// Fields in the order in which they are shown; others are not known.
        case object([Field])
        /// Words of ours or of the admin's as keys.
        case map(JSONSchema)
        /// Another of `API.schemas`.
        case named(String)
        case nullable(JSONSchema)
    }

    struct Field: Sendable {
        var name: String
        var schema: JSONSchema
        var isRequired: Bool
    }

    var kind: Kind
    var meaning = ""

    init(_ kind: Kind, _ meaning: String = "") { (self.kind, self.meaning) = (kind, meaning) }

    // MARK: Short ways to write them

    static let text = JSONSchema(.string())
    static let moment = JSONSchema(.string(format: "date-time"))
    static let integer = JSONSchema(.integer())
    static let boolean = JSONSchema(.boolean)
    static func text(_ meaning: String, most: Int? = nil) -> JSONSchema {
        JSONSchema(.string(most: most), meaning)
    }
    static func moment(_ meaning: String) -> JSONSchema { JSONSchema(.string(format: "date-time"), meaning) }
    static func word(_ values: [String], _ meaning: String = "") -> JSONSchema {
        JSONSchema(.string(values: values), meaning)
    }
    static func integer(_ meaning: String, from: Int? = nil, to: Int? = nil) -> JSONSchema {
        JSONSchema(.integer(from: from, to: to), meaning)
    }
    static func boolean(_ meaning: String) -> JSONSchema { JSONSchema(.boolean, meaning) }
    static func list(_ items: JSONSchema, _ meaning: String = "", most: Int? = nil) -> JSONSchema {
        JSONSchema(.array(items, most: most), meaning)
    }
    static func named(_ name: String, _ meaning: String = "") -> JSONSchema {
        JSONSchema(.named(name), meaning)
    }
    static func map(_ values: JSONSchema, _ meaning: String = "") -> JSONSchema {
        JSONSchema(.map(values), meaning)
    }
    /// - Parameter fields: by name; a “?” at its end says that it may be absent.
    static func object(_ meaning: String = "", _ fields: KeyValuePairs<String, JSONSchema>) -> JSONSchema {
        JSONSchema(
            .object(
                fields.map { name, schema in
                    Field(
                        name: name.hasSuffix("?") ? String(name.dropLast()) : name, schema: schema,
                        isRequired: !name.hasSuffix("?"))
                }), meaning)
    }
    /// A page of a list.
    static func page(_ item: String) -> JSONSchema {
        .object(
            "A page.",
            [
                "items": .list(.named(item)),
                "next?": .text("For `cursor`; absent on the last page."),
            ])
    }

    // MARK: As JSON

    /// As OpenAPI 3.1 takes it.
    var json: JSONValue {
        var fields = kindFields
        if !meaning.isEmpty { fields["description"] = .string(meaning) }
        return .object(fields)
    }

    private var kindFields: [String: JSONValue] {
        switch kind {
        case .string(let format, let values, let most):
            var fields: [String: JSONValue] = ["type": "string"]
            if let format { fields["format"] = .string(format) }
            if !values.isEmpty { fields["enum"] = .array(values.map { .string($0) }) }
            if let most { fields["maxLength"] = .number(Double(most)) }
            return fields
        case .integer(let from, let to):
            var fields: [String: JSONValue] = ["type": "integer"]
            if let from { fields["minimum"] = .number(Double(from)) }
            if let to { fields["maximum"] = .number(Double(to)) }
            return fields
        case .number: return ["type": "number"]
        case .boolean: return ["type": "boolean"]
        case .any: return [:]
        case .array(let items, let most):
            var fields: [String: JSONValue] = ["type": "array", "items": items.json]
            if let most { fields["maxItems"] = .number(Double(most)) }
            return fields
        case .map(let values): return ["type": "object", "additionalProperties": values.json]
        case .named(let name): return ["$ref": .string("#/components/schemas/\(name)")]
        case .nullable(let schema): return ["anyOf": [schema.json, ["type": "null"]]]
        case .object(let fields): return JSONSchema.objectFields(fields)
        }
    }

    private static func objectFields(_ fields: [Field]) -> [String: JSONValue] {
        var out: [String: JSONValue] = [
            "type": "object", "additionalProperties": false,
            "properties": .object(Dictionary(fields.map { ($0.name, $0.schema.json) }) { $1 }),
        ]
        let required = fields.filter(\.isRequired).map { JSONValue.string($0.name) }
        if !required.isEmpty { out["required"] = .array(required) }
        return out
    }
}
