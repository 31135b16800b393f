import ArgumentParser
import Config
import Delivery
import Foundation
import Mail
import NIOCore
import Web

/// Requests of the command line to a gateway: a running one here by its Unix-domain socket, or one elsewhere over TLS.
struct ApiClient: Sendable {
    private let client: LocalHTTPClient
    /// What stands before `/api/v1`, where a proxy puts something there.
    private let base: String
    private let token: String?
    /// Whether the token's agent works, and not who is named.
    var isRemote: Bool { token != nil }
    /// Whether a server is asked without TLS.
    private let isClear: Bool

    init(_ access: ServerAccess) {
        (client, base, token) = (LocalHTTPClient(access.place), access.base, access.token)
        if case .server(_, _, nil) = access.place { isClear = true } else { isClear = false }
    }

    /// - Parameter socket: nil: where the configuration's data directory is.
    init(_ options: ConfigOptions, socket: String?) throws {
        (base, token, isClear) = ("", nil, false)
        if let socket {
            client = LocalHTTPClient(.socket(socket))
            return
        }
        let loaded = options.read()
        guard let site = loaded.site else {
            for problem in loaded.problems where !problem.isWarning { complain(problem.description) }
            throw ExitCode(Exit.problem)
        }
        client = LocalHTTPClient(.socket(socketPath(site.settings)))
    }

    func get<Answer: Decodable>(_ path: String, _ query: [(String, String?)] = [], as type: Answer.Type)
        async throws -> Answer
    {
        try await send("GET", path, query, nil, as: type)
    }

    func post<Answer: Decodable>(
        _ path: String, _ query: [(String, String?)] = [], as type: Answer.Type
    ) async throws -> Answer {
        try await send("POST", path, query, nil, as: type)
    }

    /// - Parameter agent: in whose name; nil: the gateway's word for whoever may open the socket.
    func post<Answer: Decodable>(
        _ path: String, _ body: (some Encodable)?, agent: String? = nil, key: String? = nil,
        as type: Answer.Type
    ) async throws -> Answer {
        try await send(
            "POST", path, [], try body.map { Array(try apiEncoder.encode($0)) }, agent: agent, key: key,
            as: type)
    }

    /// Hands the body out as it comes; by default to standard output.
    func stream(
        _ path: String, _ query: [(String, String?)],
        to take: @escaping @Sendable (ByteBuffer) -> Void = { writeOut(Array($0.readableBytesView)) }
    ) async throws {
        let answer = try await request("GET", target(path, query), nil, take)
        if answer.status >= 300 { throw problem(answer) }
    }

    func send<Answer: Decodable>(
        _ method: String, _ path: String, _ query: [(String, String?)], _ body: [UInt8]?,
        agent: String? = nil, key: String? = nil, as type: Answer.Type
    ) async throws -> Answer {
        let answer = try await request(method, target(path, query), body, agent: agent, key: key, nil)
        guard answer.status < 300 else { throw problem(answer) }
        if answer.status == 204 {
            throw ProblemJSON(204, "Nothing waits", "no conversation waits for an answer")
        }
        do { return try apiDecoder.decode(type, from: Data(answer.body)) } catch {
            throw ProblemJSON(
                answer.status, "Not understood",
                "the answer is not of the form that this version (\(version)) knows; is the gateway of another version?"
            )
        }
    }

    /// - Parameter key: makes a repeated request the same one.
    func request(
        _ method: String, _ target: String, _ body: [UInt8]?, agent: String? = nil, key: String? = nil,
        _ piece: LocalHTTPClient.Piece?
    ) async throws -> LocalHTTPClient.Answer {
        var fields: [(String, String)] = [("User-Agent", "porchlight/\(version)")]
        if let token { fields.append(("Authorization", "Bearer \(token)")) }
        if let agent, token == nil { fields.append(("X-Porchlight-Agent", agent)) }
        if let key { fields.append(("Idempotency-Key", key)) }
        do {
            return try await client.request(method, target, fields: fields, body: body, piece: piece)
        } catch {
            complain("porchlight: \(error)\(advice(error))")
            throw ExitCode(error.isPassing ? Exit.tryLater : Exit.problem)
        }
    }

    /// A server that speaks TLS answers clear text with an alert, or not at all.
    private func advice(_ error: LocalHTTPClient.Failure) -> String {
        switch error {
        case .cut where isClear, .notHTTP where isClear:
            "; if it speaks TLS, the URL begins with https://"
        default: ""
        }
    }

    /// The refusal, in words for who sits at a terminal.
    func problem(_ answer: LocalHTTPClient.Answer) -> ProblemJSON {
        var problem = (try? apiDecoder.decode(ProblemJSON.self, from: Data(answer.body))) ?? unknown(answer)
        switch answer.status {
        case 401 where token == nil:
            problem.detail =
                "the gateway wants a token: set PORCHLIGHT_TOKEN or give --token-file; whoever runs the gateway makes one with “porchlight agent token NAME”"
        case 401:
            problem.detail =
                "the token is not good (any more); whoever runs the gateway makes a new one with “porchlight agent token NAME”"
        case 404 where problem.title == "No such campaign":
            if !problem.detail.contains("there are") { problem.detail += "; see: porchlight campaigns" }
        case 429, 503:
            if let seconds = answer.retryAfter.flatMap({ Int($0) }) {
                problem.detail += "; try again in \(seconds) s"
            }
        default: break
        }
        return problem
    }

    private func unknown(_ answer: LocalHTTPClient.Answer) -> ProblemJSON {
        let words =
            if (300...399).contains(answer.status), let location = answer.location {
                "it answered \(answer.status), a redirect to \(location.singleLine.cut(to: 200)), which is not followed; give that address as --server"
            } else {
                "it answered \(answer.status), but not as a Porchlight gateway does; is that its address?"
            }
        return ProblemJSON(answer.status, "Failed", words)
    }

    func target(_ path: String, _ query: [(String, String?)]) -> String {
        let pairs = query.compactMap { name, value in value.map { "\(name)=\(encoded($0))" } }
        return base + "/api/v1/" + path + (pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&"))
    }
}

/// Percent-encoded for a path segment or a query value (RFC 3986 §2.3: only unreserved characters stay).
func encoded(_ text: String) -> String {
    var allowed = CharacterSet(
        charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
    allowed.remove("%")
    return text.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
}
