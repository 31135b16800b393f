import Foundation
import Testing

/// The commands of the reference page do what it says, on a gateway as a reader has it.
@Suite("The examples of the API's reference")
struct ReferenceTests {
    private struct Document: Decodable {
        struct Operation: Decodable {
            struct Sample: Decodable { var source: String }
            var samples: [Sample]
            var responses: [String: Ignored]
            enum CodingKeys: String, CodingKey {
                case samples = "x-codeSamples"
                case responses
            }
        }
        struct Ignored: Decodable {}
        var paths: [String: [String: Operation]]
    }

    private struct Named: Decodable { var id: String }
    private struct Page: Decodable { var items: [Named] }
    private struct Customer: Decodable { var conversations: [Named] }
    private struct Detail: Decodable {
        var messages: [Named]
        var undo: String?
    }
    private struct Issued: Decodable {
        var id: String
        var token: String
    }

    /// What cannot be so on a gateway of a test, and what it answers instead.
    private static let exceptions: [String: Set<String>] = [
        // No endpoint “crm” is configured.
        "GET /api/v1/webhooks/{name}/deliveries": ["404"], "POST /api/v1/webhooks/{name}/test": ["404"],
        "POST /api/v1/webhooks/{name}/pause": ["404"], "POST /api/v1/webhooks/{name}/resume": ["404"],
        "POST /api/v1/webhooks/{name}/replay": ["404"],
        // The message of the example did not come.
        "GET /api/v1/arrived": ["404"],
        // Nothing was answered.
        "GET /api/v1/conversations/{id}/answers/{answer}/raw": ["404"],
        // Nothing failed that could be handed on again.
        "POST /api/v1/handoffs/retry": ["404"],
        // A token has no session and no password.
        "DELETE /api/v1/session": ["403", "409", "422"],
        "PUT /api/v1/session/password": ["403", "409", "422"],
        "POST /api/v1/agents": ["409"],
    ]

    /// A gateway, a token of an admin, and the shell in which a reader would be.
    private final class Reader {
        let gateway: Gateway
        private var token = ""
        private var count = 0

        init() throws {
            gateway = try Gateway(http: true)
            try gateway.writeCampaign("autumn", Gateway.campaign(address: "autumn@campaign.example"))
            try gateway.start()
            _ = try socket("POST", "agents", #"{"name": "admin", "display_name": "Admin", "role": "admin"}"#)
            _ = try socket(
                "POST", "agents", #"{"name": "maja", "display_name": "Maja", "role": "agent"}"#)
            _ = try socket("PUT", "agents/maja/password", #"{"password": "correct horse battery"}"#)
            token = try decoded(
                Issued.self, socket("POST", "agents/admin/tokens", #"{"name": "reference"}"#)
            ).token
        }

        /// Over the Unix-domain socket, in the name of whom the token is.
        func socket(_ method: String, _ path: String, _ body: String = "{}") throws -> String {
            let form = [
                "-X", method, "-H", "Content-Type: application/json", "-H", "X-Porchlight-Agent: admin",
            ]
            let data = method == "GET" ? [] : ["-d", body]
            return try BinaryTests.run(
                ["curl", "-sS", "--unix-socket", "\(gateway.folder.path)/data/porchlight.sock"] + form + data
                    + ["http://localhost/api/v1/" + path]
            ).output
        }

        func decoded<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
            do { return try JSONDecoder().decode(type, from: Data(text.utf8)) } catch {
                throw HarnessFailure("\(error): \(text)")
            }
        }

        /// Runs a command of the reference; returns the status that the gateway answered.
        func run(sample: String, _ values: [String: String]) throws -> String {
            let shell =
                "curl() { command curl -sS -o /dev/null -w '%{http_code}' --max-time 30 \"$@\"; }; \(sample)"
            var environment = values
            environment["SERVER"] = "http://127.0.0.1:\(gateway.httpPort)"
            environment["TOKEN"] = token
            let done = try BinaryTests.run(["bash", "-c", shell], environment: environment)
            return done.status == 0 ? done.output : "\(done.status): \(done.errors)"
        }

        /// Two conversations of new customers, the first with two messages and claimed.
        func values() throws -> [String: String] {
            count += 1
            let (first, other) = ("ann\(count)@client.example", "ben\(count)@client.example")
            let client = try Client(port: gateway.smtpPort)
            let file =
                "--x\r\n\r\nWhere is it?\r\n--x\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename=a.png\r\n\r\nx\r\n--x--"
            let form = ["MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=x"]
            try client.deliver(
                from: first, mail(from: first, id: "first\(count)", fields: form, body: file))
            try client.deliver(
                from: first,
                mail(from: first, fields: ["In-Reply-To: <first\(count)@client.example>"], body: "And now?"))
            try client.deliver(from: other, mail(from: other, body: "Another question \(count)"))
            func conversation(_ address: String) throws -> String {
                let known = try decoded(Customer.self, socket("GET", "customers/\(address)"))
                guard let one = known.conversations.first else {
                    throw HarnessFailure("nothing of \(address)")
                }
                return one.id
            }
            let id = try conversation(first)
            _ = try socket("POST", "conversations/\(id)/claim")
            let labelled = try decoded(
                Detail.self, socket("POST", "conversations/\(id)/labels", #"{"add": ["new"]}"#))
            let issued = try decoded(
                Issued.self, socket("POST", "agents/maja/tokens", "{\"name\": \"example \(count)\"}"))
            return [
                "CONVERSATION": id, "OTHER": try conversation(other), "EVENT": labelled.undo ?? "",
                "MESSAGE": labelled.messages.first?.id ?? "", "SECOND": labelled.messages.last?.id ?? "",
                "ID": issued.id, "ANSWER": "none",
                "UNTIL": (Date.now + 86_400).formatted(.iso8601), "DIRECTORY": "\(gateway.folder.path)",
            ]
        }
    }

    @Test("every command of the reference page does what it says")
    func examples() throws {
        let reader = try Reader()
        defer { reader.gateway.kill() }
        let text = try run(["curl", "-sS", "http://127.0.0.1:\(reader.gateway.httpPort)/openapi.json"]).output
        let document = try reader.decoded(Document.self, text)
        #expect(document.paths.count > 40)
        var operations: [(name: String, operation: Document.Operation)] = []
        for (path, methods) in document.paths {
            for (method, operation) in methods {
                operations.append(("\(method.uppercased()) \(path)", operation))
            }
        }
        // What removes the agent of the examples comes last.
        operations.sort { $0.name < $1.name }
        let removal = "DELETE /api/v1/agents/{name}"
        operations = operations.filter { $0.name != removal } + operations.filter { $0.name == removal }
        for (name, operation) in operations {
            let sample = try #require(operation.samples.first, "\(name) has no example").source
            var values = try reader.values()
            // The newest message, as a reader of the conversation has seen it.
            if name.hasSuffix("/reopen") {
                _ = try reader.socket("POST", "conversations/\(values["CONVERSATION"] ?? "")/resolve")
            }
            if name.hasSuffix("/reply") { values["MESSAGE"] = values["SECOND"] }
            let good = Set(operation.responses.keys.filter { $0.hasPrefix("2") })
            let wanted = ReferenceTests.exceptions[name].map { good.union($0) } ?? good
            let status = try reader.run(sample: sample, values)
            #expect(wanted.contains(status), "\(name): \(status)\n\(sample)")
        }
    }
}
