import ArgumentParser
import Delivery
import Foundation
import Mail
import OpenSSL
import Web

/// How a command finds its gateway: `--config FILE` or `--socket PATH` here, `--server URL` elsewhere.
struct ClientOptions: ParsableArguments, Sendable {
    @OptionGroup var config: ConfigOptions
    @Option(
        help: ArgumentHelp(
            "The running gateway's socket. Default: porchlight.sock in the configuration's data directory.",
            valueName: "path"), completion: .file())
    var socket: String?
    @Option(
        help: ArgumentHelp(
            "A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.",
            valueName: "url"))
    var server: String?
    @Option(
        help: ArgumentHelp("A file with the token, instead of PORCHLIGHT_TOKEN.", valueName: "file"),
        completion: .file())
    var tokenFile: String?
    @Option(
        help: ArgumentHelp(
            "A PEM file with the authority that signed the server's certificate. Default: those that the system trusts.",
            valueName: "file"), completion: .file())
    var ca: String?
    @Option(help: "Colours: auto (on a terminal, unless NO_COLOR is set), always, never.")
    var color = ColorChoice.auto

    func validate() throws {
        if server != nil, socket != nil {
            throw ValidationError("--server and --socket name two gateways; give one of them.")
        }
        if serverURL == nil {
            if ca != nil { throw ValidationError("--ca is for --server https://….") }
            if tokenFile != nil { throw ValidationError("--token-file is for --server https://….") }
        }
        if let serverURL {
            if let problem = ServerAccess.problem(of: serverURL) { throw ValidationError(problem) }
        }
    }

    /// What names a place here goes before what the environment says.
    private var serverURL: String? {
        if let server { return server }
        guard socket == nil, config.config == nil else { return nil }
        return ProcessInfo.processInfo.environment["PORCHLIGHT_SERVER"].flatMap { $0.isEmpty ? nil : $0 }
    }

    func client() throws -> ApiClient {
        guard let serverURL else { return try ApiClient(config, socket: socket) }
        return ApiClient(try ServerAccess(url: serverURL, tokenFile: tokenFile, ca: ca))
    }

    var screen: Screen { Screen(color) }

    /// Asks the gateway; a refusal is printed and exits 1, or 75 where it is only a matter of time.
    func asking(_ work: (ApiClient) async throws -> Void) async throws -> Int32 {
        Screen.usual = screen
        do {
            try await work(try client())
            return Exit.done
        } catch let problem as ProblemJSON {
            complain("porchlight: " + problem.words)
            return [429, 502, 503, 504].contains(problem.status) ? Exit.tryLater : Exit.problem
        }
    }
}

extension ProblemJSON {
    /// What is printed of it. Only line ends are kept as they are, where several things are listed.
    var words: String { withLocalTimes(printable(detail), now: systemClock()) }
}

/// A gateway elsewhere, and what lets us in.
struct ServerAccess: Sendable {
    let place: LocalHTTPClient.Place
    let base: String
    let token: String?

    /// Throws `ExitCode` after it said what is wrong.
    init(url: String, tokenFile: String?, ca: String?) throws {
        guard let parts = URLComponents(string: url), let host = ServerAccess.host(parts) else {
            throw ValidationError(ServerAccess.problem(of: url) ?? "--server cannot be read.")
        }
        let isSecure = parts.scheme?.lowercased() == "https"
        var tls: TLSContext?
        if isSecure {
            do { tls = try TLSContext.client(trust: ca.map { .file($0) } ?? .system) } catch {
                complain("porchlight: --ca: \(error)")
                throw ExitCode(Exit.problem)
            }
        }
        place = .server(host: host, port: parts.port ?? (isSecure ? 443 : 80), tls: tls)
        base =
            parts.percentEncodedPath.hasSuffix("/")
            ? String(parts.percentEncodedPath.dropLast()) : parts.percentEncodedPath
        token = try ServerAccess.token(file: tokenFile)
    }

    /// What is wrong with the URL of a server; nil if nothing is.
    static func problem(of url: String) -> String? {
        let example = "such as https://mail.example.com:8443"
        guard let parts = URLComponents(string: url), let scheme = parts.scheme?.lowercased(),
            ["http", "https"].contains(scheme), let host = host(parts)
        else { return "--server takes a URL, \(example), not “\(shown(url))”." }
        guard parts.user == nil, parts.password == nil, parts.query == nil, parts.fragment == nil else {
            return
                "--server takes no name, password or query in the URL; the token stands in PORCHLIGHT_TOKEN."
        }
        if let port = parts.port, !(1...65535).contains(port) {
            return "--server: a port is a number from 1 to 65535, not \(port)."
        }
        if scheme == "http", !isThisMachine(host) {
            return "--server: without TLS others could read the token and the mail; write https://\(host)."
        }
        return nil
    }

    private static func host(_ parts: URLComponents) -> String? {
        guard var host = parts.host, !host.isEmpty else { return nil }
        if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
        return host
    }

    private static func isThisMachine(_ host: String) -> Bool {
        host == "localhost" || host == "::1" || host.wholeMatch(of: /127\.\d+\.\d+\.\d+/) != nil
    }

    private static func token(file: String?) throws -> String? {
        var text = ProcessInfo.processInfo.environment["PORCHLIGHT_TOKEN"]
        if let file {
            guard let data = FileManager.default.contents(atPath: file) else {
                complain("porchlight: the token file “\(shown(file))” cannot be read")
                throw ExitCode(Exit.problem)
            }
            let mode = try? FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
            if let mode, mode & 0o007 != 0 {
                complain(
                    "warning: “\(shown(file))” can be read by everybody on this machine; do: chmod o= \(file)"
                )
            }
            text = String(decoding: data, as: UTF8.self)
        }
        guard let token = text?.trimmingCharacters(in: .whitespacesAndNewlines), !token.isEmpty else {
            return nil
        }
        guard token.utf8.count <= 1000, token.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            complain(
                "porchlight: \(file ?? "PORCHLIGHT_TOKEN") holds no token: that is one word, plt_…, in one line"
            )
            throw ExitCode(Exit.problem)
        }
        return token
    }
}
