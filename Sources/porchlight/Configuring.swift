import Acknowledge
import ArgumentParser
import Config
import Foundation
import Mail
import OpenSSL

/// `--config FILE`, and reading it.
struct ConfigOptions: ParsableArguments, Sendable {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.",
            valueName: "file"), completion: .file())
    var config: String?

    /// The file that was named here or in the environment.
    var named: String? {
        config ?? ProcessInfo.processInfo.environment["PORCHLIGHT_CONFIG"].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The file that is meant, whether it is there or not.
    var path: String {
        if let named { return named }
        let system = "/etc/porchlight/porchlight.yaml"
        return !FileManager.default.fileExists(atPath: "porchlight.yaml")
            && FileManager.default.fileExists(atPath: system)
            ? system : "porchlight.yaml"
    }

    func read() -> LoadedConfiguration { LoadedConfiguration(path: path) }
}

/// A configuration read from disk, with relative paths made whole.
struct LoadedConfiguration: Sendable {
    let site: Site?
    let problems: [Problem]

    init(path: String) {
        let file = URL(filePath: path)
        let folder = file.deletingLastPathComponent().path
        let prefix =
            path.hasSuffix(file.lastPathComponent) ? String(path.dropLast(file.lastPathComponent.count)) : ""
        let files = ConfigFiles(
            text: { name in
                let path = absolutePath(name, in: folder)
                return FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
            },
            names: {
                (try? FileManager.default.contentsOfDirectory(atPath: absolutePath($0, in: folder)))?.sorted()
                    ?? []
            })
        let reading = readConfiguration(
            main: file.lastPathComponent, files, today: CalendarDay(CivilTime(systemClock())))
        var problems = reading.problems.map {
            Problem(
                file: prefix + $0.file, line: $0.line, column: $0.column, message: $0.message,
                isWarning: $0.isWarning)
        }
        if var settings = reading.settings {
            settings.dataDirectory = absolutePath(settings.dataDirectory, in: folder)
            settings.outgoing.trust = settings.outgoing.trust.map { absolutePath($0, in: folder) }
            if case .directory(let directory) = settings.outgoing.transport {
                settings.outgoing.transport = .directory(absolutePath(directory, in: folder))
            }
            settings.clientAuthorities = settings.clientAuthorities.map { absolutePath($0, in: folder) }
            settings.certificates = settings.certificates.map {
                CertificatePaths(
                    chain: absolutePath($0.chain, in: folder), key: absolutePath($0.key, in: folder))
            }
            settings.lmtp = settings.lmtp.map { listening in
                guard case .path(let path) = listening.place else { return listening }
                var listening = listening
                listening.place = .path(absolutePath(path, in: folder))
                return listening
            }
            for id in settings.campaignOrder {
                if let trust = settings.campaigns[id]?.facts?.trust {
                    settings.campaigns[id]?.facts?.trust = absolutePath(trust, in: folder)
                }
                if let trust = settings.campaigns[id]?.unsubscribing?.trust {
                    settings.campaigns[id]?.unsubscribing?.trust = absolutePath(trust, in: folder)
                }
            }
            problems += LoadedConfiguration.tlsProblems(settings, path)
            problems += LoadedConfiguration.pathProblems(settings, path)
            let secrets =
                settings.certificates.map(\.key) + [settings.outgoing.passwordFile].compactMap { $0 }
                + settings.tokenKeyFiles
                + settings.campaigns.values.flatMap { [$0.facts?.secretFile, $0.unsubscribing?.secretFile] }
                .compactMap { $0 }
            problems += secrets.compactMap {
                LoadedConfiguration.secretProblem(absolutePath($0, in: folder), path)
            }
            site = problems.contains { !$0.isWarning } ? nil : Site(settings)
        } else {
            site = nil
        }
        self.problems = problems
    }

    /// What only the files themselves can tell.
    private static func tlsProblems(_ settings: Settings, _ path: String) -> [Problem] {
        var problems: [Problem] = []
        do { _ = try serverContext(settings, ticketSecret: nil) } catch {
            problems.append(Problem(file: path, message: "tls.certificates cannot be used: \(error)"))
        }
        if let trust = settings.outgoing.trust {
            do { _ = try TLSContext.client(trust: .file(trust)) } catch {
                problems.append(Problem(file: path, message: "outgoing.tls_trust cannot be used: \(error)"))
            }
        }
        return problems
    }

    /// A key or password that others on the machine can read is none.
    private static func secretProblem(_ file: String, _ path: String) -> Problem? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: file)
        guard let mode = attributes?[.posixPermissions] as? Int, mode & 0o007 != 0 else { return nil }
        return Problem(
            file: path, message: "“\(file)” can be read by everybody on this machine; do: chmod o= \(file)")
    }

    private static func pathProblems(_ settings: Settings, _ path: String) -> [Problem] {
        var sockets = [(socketPath(settings), "choose a data directory with a shorter path")]
        for listening in settings.lmtp {
            if case .path(let path) = listening.place {
                sockets.append((path, "choose a shorter one in “lmtp.listen”"))
            }
        }
        return sockets.filter { $0.0.utf8.count > 107 }.map { socket, advice in
            let message =
                "the socket's path “\(socket)” has \(socket.utf8.count) octets, but the system takes at most 107; \(advice)"
            return Problem(file: path, message: message)
        }
    }
}

/// What TLS connections to us are made from; nil where no certificate is configured.
func serverContext(_ settings: Settings, ticketSecret: [UInt8]?) throws(TLSFailure) -> TLSContext? {
    guard !settings.certificates.isEmpty else { return nil }
    var options = TLSServerOptions(
        certificates: settings.certificates.map { CertificateFiles(chain: $0.chain, key: $0.key) })
    options.ticketSecret = ticketSecret
    options.allowsFiniteFieldDHE = settings.allowsOldMTAs
    let asks = settings.relays.contains { $0.takesVerified || !$0.fingerprints.isEmpty }
    if asks { options.clientCertificates = .optional(authorities: settings.clientAuthorities) }
    return try TLSContext.server(options)
}

/// What HTTPS is spoken with; nil where no certificate is configured.
func webContext(_ settings: Settings, ticketSecret: [UInt8]) throws(TLSFailure) -> TLSContext? {
    guard !settings.certificates.isEmpty else { return nil }
    var options = TLSServerOptions(
        certificates: settings.certificates.map { CertificateFiles(chain: $0.chain, key: $0.key) })
    // Tickets of one protocol are worth nothing for the other.
    options.ticketSecret = Digest.hmacSHA256(key: ticketSecret, Array("https".utf8))
    options.isHTTP = true
    return try TLSContext.server(options)
}

func absolutePath(_ path: String, in folder: String) -> String {
    path.hasPrefix("/") ? path : folder + "/" + path
}

/// Where the API's socket is.
func socketPath(_ settings: Settings) -> String { settings.dataDirectory + "/porchlight.sock" }
