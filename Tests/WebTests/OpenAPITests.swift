import Foundation
import HTTPTypes
import Testing

@testable import Web

@Suite("The OpenAPI document")
struct OpenAPITests {
    @Test("it has every route, and no other")
    func routes() throws {
        let fixture = try APIFixture()
        let paths = fixture.api.openAPI["paths"]
        var described: Set<String> = []
        for path in paths?.keys ?? [] {
            for method in paths?[path]?.keys ?? [] { described.insert("\(method.uppercased()) \(path)") }
        }
        #expect(described == Set(fixture.api.routes.map(\.name)))
    }

    @Test("every name of a schema is one that there is, also within schemas")
    func names() throws {
        let fixture = try APIFixture()
        for route in fixture.api.routes {
            for name in [route.body, route.answer].compactMap({ $0 }) {
                #expect(API.schemas[name] != nil, "\(route.name): \(name)")
            }
        }
        for (name, schema) in API.schemas {
            for other in schema.names { #expect(API.schemas[other] != nil, "\(name): \(other)") }
        }
    }

    @Test("every schema is used")
    func use() throws {
        let fixture = try APIFixture()
        var open = fixture.api.routes.flatMap { [$0.body, $0.answer].compactMap { $0 } } + ["Problem"]
        var used: Set<String> = []
        while let name = open.popLast() {
            if used.insert(name).inserted { open += API.schemas[name]?.names ?? [] }
        }
        #expect(Set(API.schemas.keys).subtracting(used) == [])
    }

    @Test("every parameter of a path is described, and nothing else as such")
    func pathParameters() throws {
        for route in try APIFixture().api.routes {
            let inPath = route.path.split(separator: "/").filter { $0.hasPrefix("{") }
                .map { String($0.dropFirst().dropLast()) }
            #expect(Set(inPath) == Set(route.parameters.filter(\.isInPath).map(\.name)), "\(route.name)")
        }
    }

    @Test("every route's example body fits its schema")
    func examples() throws {
        for route in try APIFixture().api.routes {
            guard let schema = route.body.flatMap({ API.schemas[$0] }) else { continue }
            #expect(!route.example.isEmpty, "\(route.name) has no example")
            let value = try JSONDecoder().decode(
                JSONValue.self,
                from: Data(
                    filled(route.example.isEmpty ? "{}" : route.example, ["UNTIL": "2026-11-20T08:00:00Z"])
                        .utf8))
            #expect(schema.complaints(about: value, in: API.schemas) == [], "\(route.name)")
        }
    }
}

extension JSONSchema {
    /// Of the schemas that it names.
    var names: [String] {
        switch kind {
        case .named(let name): [name]
        case .array(let schema, _), .map(let schema), .nullable(let schema): schema.names
        case .object(let fields): fields.flatMap(\.schema.names)
        case .string, .integer, .number, .boolean, .any: []
        }
    }
}
