import ArgumentParser
import Config
import Delivery
import Foundation
import NIOCore
import Web

/// Requests of the command line to a running gateway, by its Unix-domain socket.
struct ApiClient: Sendable {
    private let client: LocalHTTPClient

    /// - Parameter socket: nil: where the configuration's data directory is.
    init(_ options: ConfigOptions, socket: String?) throws {
        if let socket {
            client = LocalHTTPClient(socket: socket)
            return
        }
        let loaded = options.read()
        guard let site = loaded.site else {
            for problem in loaded.problems where !problem.isWarning { complain(problem.description) }
            throw ExitCode(Exit.problem)
        }
        client = LocalHTTPClient(socket: socketPath(site.settings))
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
        _ path: String, _ body: (some Encodable)?, agent: String? = nil, as type: Answer.Type
    ) async throws -> Answer {
        try await send(
            "POST", path, [], try body.map { Array(try apiEncoder.encode($0)) }, agent: agent, as: type)
    }

    /// Hands the body out as it comes; by default to standard output.
    func stream(
        _ path: String, _ query: [(String, String?)],
        to take: @escaping @Sendable (ByteBuffer) -> Void = { buffer in
            FileHandle.standardOutput.write(Data(buffer.readableBytesView))
        }
    ) async throws {
        let answer = try await request("GET", target(path, query), nil, take)
        if answer.status >= 300 { throw problem(answer) }
    }

    func send<Answer: Decodable>(
        _ method: String, _ path: String, _ query: [(String, String?)], _ body: [UInt8]?,
        agent: String? = nil, as type: Answer.Type
    ) async throws -> Answer {
        let answer = try await request(method, target(path, query), body, agent: agent, nil)
        guard answer.status < 300 else { throw problem(answer) }
        if answer.status == 204 {
            throw ProblemJSON(204, "Nothing waits", "no conversation waits for an answer")
        }
        return try apiDecoder.decode(type, from: Data(answer.body))
    }

    func request(
        _ method: String, _ target: String, _ body: [UInt8]?, agent: String? = nil,
        _ piece: LocalHTTPClient.Piece?
    ) async throws -> LocalHTTPClient.Answer {
        let fields = agent.map { [("X-Porchlight-Agent", $0)] } ?? []
        do {
            return try await client.request(method, target, fields: fields, body: body, piece: piece)
        } catch {
            complain("porchlight: \(error)")
            throw ExitCode(Exit.tryLater)
        }
    }

    func problem(_ answer: LocalHTTPClient.Answer) -> any Error {
        (try? apiDecoder.decode(ProblemJSON.self, from: Data(answer.body)))
            ?? ProblemJSON(answer.status, "Failed", "the gateway answered \(answer.status)")
    }

    func target(_ path: String, _ query: [(String, String?)]) -> String {
        let pairs = query.compactMap { name, value in value.map { "\(name)=\(encoded($0))" } }
        return "/api/v1/" + path + (pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&"))
    }
}

/// Percent-encoded for a path segment or a query value (RFC 3986 §2.3: only unreserved characters stay).
func encoded(_ text: String) -> String {
    var allowed = CharacterSet(
        charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
    allowed.remove("%")
    return text.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
}

/// `--socket PATH` beside `--config FILE`.
struct ClientOptions: ParsableArguments, Sendable {
    @OptionGroup var config: ConfigOptions
    @Option(
        help: "The running gateway's socket. Default: porchlight.sock in the configuration's data directory.")
    var socket: String?

    /// Asks the gateway; a refusal is printed and exits 1.
    func asking(_ work: (ApiClient) async throws -> Void) async throws -> Int32 {
        do {
            try await work(try ApiClient(config, socket: socket))
            return Exit.done
        } catch let problem as ProblemJSON {
            complain("porchlight: \(problem.detail)")
            return Exit.problem
        }
    }
}
