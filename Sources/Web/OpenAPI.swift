import Access
import HTTPTypes

/// The OpenAPI 3.1 document, made from the list of routes and the schemas.
extension API {
    /// Statuses that every route may answer with.
    private static let commonRefusals = [400, 401, 403, 404, 429, 503]

    var openAPI: JSONValue {
        var paths: [String: JSONValue] = [:]
        for (path, routes) in Dictionary(grouping: routes, by: \.fullPath) {
            paths[path] = .object(
                Dictionary(routes.map { ($0.method.rawValue.lowercased(), API.operation($0)) }) { $1 })
        }
        return [
            "openapi": "3.1.0",
            "info": [
                "title": "Porchlight", "version": "1",
                "description":
                    "The queue of customers' replies: see what waits, take it, answer it. All times are RFC 3339, UTC. Errors are RFC 9457 problems that say what to do.",
            ],
            "servers": [["url": "/"]],
            "security": [["token": []], ["session": []]],
            "tags": .array(API.groupNames(routes).map { ["name": .string($0)] }),
            "paths": .object(paths),
            "components": [
                "schemas": .object(API.schemas.mapValues(\.json)),
                "responses": [
                    "Problem": [
                        "description": "What was wrong, and what to do.",
                        "content": [
                            "application/problem+json": [
                                "schema": ["$ref": "#/components/schemas/Problem"]
                            ]
                        ],
                    ]
                ],
                "securitySchemes": [
                    "token": [
                        "type": "http", "scheme": "bearer",
                        "description": "A token of an agent: porchlight agent token NAME.",
                    ],
                    "session": [
                        "type": "apiKey", "in": "cookie", "name": "porchlight",
                        "description": "The desk's session; changes need its CSRF token as well.",
                    ],
                ],
            ],
        ]
    }

    /// In the order of the list.
    static func groupNames(_ routes: [Route]) -> [String] {
        routes.reduce(into: []) { names, route in
            if !names.contains(route.group) { names.append(route.group) }
        }
    }

    private static func operation(_ route: Route) -> JSONValue {
        let about = [
            route.detail, route.role.map { "Needs the role `\($0.rawValue)`." } ?? "Needs no token.",
        ]
        .filter { !$0.isEmpty }.joined(separator: " ")
        var fields: [String: JSONValue] = [
            "operationId": .string(operationID(route)), "summary": .string(route.summary),
            "description": .string(about), "tags": [.string(route.group)],
            "responses": .object(responses(route)),
            "x-codeSamples": [["lang": "Shell", "source": .string(route.curl)]],
        ]
        if let role = route.role {
            fields["x-role"] = .string(role.rawValue)
        } else {
            fields["security"] = []
        }
        let parameters =
            route.parameters.map { parameter($0, place: $0.isInPath ? "path" : "query") }
            + route.headers.map { parameter($0, place: "header") }
        if !parameters.isEmpty { fields["parameters"] = .array(parameters) }
        if let body = route.body {
            fields["requestBody"] = [
                "required": .bool(!route.isBodyOptional),
                "content": ["application/json": ["schema": reference(body)]],
            ]
        }
        return .object(fields)
    }

    /// `POST /conversations/{id}/hand-over` is `post-conversations-id-hand-over`.
    private static func operationID(_ route: Route) -> String {
        ([route.method.rawValue.lowercased()]
            + route.path.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init))
            .joined(separator: "-")
    }

    private static func responses(_ route: Route) -> [String: JSONValue] {
        var out: [String: JSONValue] = [:]
        for status in route.refusals + commonRefusals {
            out[String(status)] = ["$ref": "#/components/responses/Problem"]
        }
        var done: [String: JSONValue] = ["description": .string(route.summary)]
        if let answer = route.answer {
            done["content"] = ["application/json": ["schema": reference(answer)]]
        } else if route.status != 204 {
            done["content"] = .object([route.answerType: [:]])
        }
        out[String(route.status)] = .object(done)
        for (status, meaning) in route.otherSuccesses {
            out[String(status)] = ["description": .string(meaning)]
        }
        return out
    }

    private static func reference(_ name: String) -> JSONValue {
        ["$ref": .string("#/components/schemas/\(name)")]
    }

    private static func parameter(_ parameter: Route.Parameter, place: String) -> JSONValue {
        var schema: [String: JSONValue] =
            switch parameter.type {
            case "integer": ["type": "integer", "minimum": 0]
            case "boolean": ["type": "boolean"]
            case "date-time": ["type": "string", "format": "date-time"]
            default: ["type": "string"]
            }
        if !parameter.values.isEmpty { schema["enum"] = .array(parameter.values.map { .string($0) }) }
        var fields: [String: JSONValue] = [
            "name": .string(parameter.name), "in": .string(place),
            "description": .string(parameter.meaning),
            "schema": parameter.isList ? ["type": "array", "items": .object(schema)] : .object(schema),
        ]
        if parameter.isRequired || parameter.isInPath { fields["required"] = true }
        if parameter.isList { fields["explode"] = false }
        return .object(fields)
    }
}

extension Route {
    /// A command line that asks for it; `$SERVER`, `$TOKEN` and names in capitals are the reader's.
    var curl: String {
        var words = ["curl"]
        if method != .get { words.append("-X \(method.rawValue)") }
        if role != nil { words.append("-H \"Authorization: Bearer $TOKEN\"") }
        if headers.contains(where: { $0.name == "Idempotency-Key" }) {
            words.append("-H \"Idempotency-Key: $(date +%s%N)\"")
        }
        if body != nil, !example.isEmpty {
            words.append("-H \"Content-Type: application/json\"")
            words.append("-d '\(Route.opened(example))'")
        }
        words.append("\"$SERVER\(exampleTarget)\"")
        return words.joined(separator: " \\\n    ").replacing("curl \\\n    ", with: "curl ")
    }

    private var exampleTarget: String {
        var target = fullPath
        for parameter in parameters where parameter.isInPath {
            let value = parameter.example.isEmpty ? "$\(parameter.name.uppercased())" : parameter.example
            target = target.replacing("{\(parameter.name)}", with: value)
        }
        let query = parameters.filter { !$0.isInPath && !$0.example.isEmpty }
            .map { "\($0.name)=\(Route.escaped($0.example))" }
        return query.isEmpty ? target : target + "?" + query.joined(separator: "&")
    }

    private static func escaped(_ text: String) -> String {
        text.utf8.map { octet in
            switch octet {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "/"), UInt8(ascii: ":"),
                UInt8(ascii: "@"):
                String(UnicodeScalar(octet))
            default: "%" + (octet < 16 ? "0" : "") + String(octet, radix: 16, uppercase: true)
            }
        }.joined()
    }

    /// Names in capitals stand outside the single quotes, so that the shell puts in their values.
    private static func opened(_ json: String) -> String {
        json.replacing(/\$([A-Z]+)/) { "'\"$\($0.1)\"'" }
    }
}
