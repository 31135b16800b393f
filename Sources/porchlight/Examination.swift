import CPlatform
import Config
import Delivery
import Foundation
import Glibc
import Mail
import NIOPosix
import OpenSSL
import Store
import Web
import Wire

/// What `doctor` looks at, one thing after the other; nothing is changed.
struct Examination {
    let site: Site
    let options: ClientOptions
    let now: Moment

    private var settings: Settings { site.settings }

    func findings() async -> [Finding] {
        let isRunning = FileManager.default.fileExists(atPath: options.socket ?? socketPath(settings))
        var findings = [clock()] + dataDirectory() + certificates() + [hostName(), openFiles()]
        findings += listeners(isRunning: isRunning)
        findings.append(await smarthost())
        findings += await store(isRunning: isRunning)
        return findings
    }

    // MARK: The machine

    /// The kernel knows whether something keeps its clock right (adjtimex(2)).
    private func clock() -> Finding {
        let isKept = cplatform_clock_is_kept() != 0
        if now < Moment(rfc3339: "2026-01-01T00:00:00Z") ?? now {
            return .problem(
                "clock", "the clock says \(now.rfc3339)",
                "set it, and keep it right with chrony or systemd-timesyncd")
        }
        return isKept
            ? .ok("clock", "\(now.rfc3339), kept right")
            : .warning(
                "clock", "\(now.rfc3339), but nothing seems to keep it right",
                "run chrony or systemd-timesyncd: what customers are told by when depends on it")
    }

    private func dataDirectory() -> [Finding] {
        let path = settings.dataDirectory
        var status = stat()
        guard stat(path, &status) == 0 else {
            return [.ok("data", "\(path) is not there yet; the first start makes it")]
        }
        var findings: [Finding] = []
        if status.st_mode & 0o077 != 0 {
            findings.append(
                .problem("data", "\(path) can be read by others on this machine", "chmod 700 \(path)"))
        }
        if access(path, W_OK) != 0 {
            findings.append(
                .problem(
                    "data", "this user cannot write to \(path)",
                    "run as the user that the gateway runs as, or chown it"))
        }
        return findings + [room(path)]
    }

    private func room(_ path: String) -> Finding {
        var disk = statvfs()
        guard statvfs(path, &disk) == 0 else {
            return .warning("disk", "its room is not known", "look at the file system of \(path)")
        }
        let free = Int(clamping: disk.f_bavail) * Int(clamping: disk.f_frsize)
        let needed = 2 * settings.limits.messageSize
        let words = "\(free / 1_000_000) MB left for \(path)"
        if free < needed {
            return .problem(
                "disk", "\(words): mail is answered 452 below \(needed / 1_000_000) MB",
                "make room; service returns by itself")
        }
        return free < 20 * needed
            ? .warning(
                "disk", words, "make room before mail is answered 452 (below \(needed / 1_000_000) MB)")
            : .ok("disk", words)
    }

    private func openFiles() -> Finding {
        _ = cplatform_raise_open_files()
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        let needed = settings.sessions.connections + settings.outgoing.connections + 100
        return limit.rlim_cur >= needed
            ? .ok("open files", "\(limit.rlim_cur) may be open; \(needed) are needed")
            : .problem(
                "open files", "only \(limit.rlim_cur) may be open; limits.connections needs \(needed)",
                "raise LimitNOFILE= in the unit (or ulimit -n), or lower limits.connections")
    }

    private func hostName() -> Finding {
        let host = settings.host
        if host.allSatisfy({ $0 != "." }) {
            return .warning(
                "dns name", "“host: \(host)” has no domain", "use the full name, such as mail.example.com")
        }
        var found: UnsafeMutablePointer<addrinfo>?
        defer { if let found { freeaddrinfo(found) } }
        let code = getaddrinfo(host, nil, nil, &found)
        return code == 0
            ? .ok("dns name", "\(host) has an address")
            : .warning(
                "dns name", "\(host) has no address: \(String(cString: gai_strerror(code)))",
                "add it to the DNS: Message-IDs and EHLO name it, and MTAs check it")
    }

    // MARK: Certificates

    private func certificates() -> [Finding] {
        if settings.certificates.isEmpty {
            return [
                .warning(
                    "certificate", "none: mail to us is not encrypted",
                    "add tls: {certificates: [{chain: FILE, key: FILE}]}")
            ]
        }
        var findings: [Finding] = []
        var isCovered = false
        for files in settings.certificates {
            do {
                let facts = try CertificateFacts(chain: files.chain)
                isCovered = isCovered || facts.covers(settings.host)
                findings.append(validity(facts, files.chain))
            } catch {
                findings.append(
                    .problem("certificate", "\(error)", "put a PEM chain there, own certificate first"))
            }
        }
        if !isCovered {
            findings.append(
                .warning(
                    "certificate", "none speaks for “\(settings.host)”",
                    "get one for that name, or set “host” to a name that they speak for: verifying MTAs refuse us"
                ))
        }
        return findings
    }

    private func validity(_ facts: CertificateFacts, _ path: String) -> Finding {
        let expiry = Moment(microseconds: facts.expiry * 1_000_000)
        let words = "\(path) is valid until \(expiry.rfc3339)"
        let days = (expiry - now).components.seconds / 86_400
        if expiry < now {
            return .problem(
                "certificate", "\(path) has expired on \(expiry.rfc3339)",
                "renew it; it is taken into use without a restart")
        }
        return days < 14
            ? .warning(
                "certificate", "\(words), \(days) days from now",
                "renew it, and look why nothing has renewed it")
            : .ok("certificate", words)
    }

    // MARK: Ports

    private func listeners(isRunning: Bool) -> [Finding] {
        (settings.smtp + settings.lmtp).filter(\.proxies.isEmpty).map { listening in
            switch listening.place {
            case .network(let endpoint) where endpoint.port == 0:
                return .ok("port", "port 0: the system chooses one at each start")
            case .network(let endpoint):
                let place = "\(endpoint.host):\(endpoint.port)"
                return listener(place, greeting(endpoint), isRunning)
            case .path(let path):
                let isThere = FileManager.default.fileExists(atPath: path)
                return listener(path, isThere ? "220 \(settings.host)" : nil, isRunning)
            }
        }
    }

    private func listener(_ place: String, _ greeting: String?, _ isRunning: Bool) -> Finding {
        guard let greeting else {
            return isRunning
                ? .problem(
                    "port", "nothing answers on \(place)",
                    "look at the log; restart the gateway after listeners were changed")
                : .ok("port", "\(place) is free; the gateway does not run")
        }
        if greeting.hasPrefix("220 \(settings.host) ") || greeting == "220 \(settings.host)" {
            return .ok("port", "\(place) greets as \(settings.host)")
        }
        return .problem(
            "port", "on \(place) somebody else answers: “\(greeting.singleLine.cut(to: 80))”",
            "stop it, or listen elsewhere (smtp.listen)")
    }

    /// The first line that a server says within two seconds; nil if there is none.
    private func greeting(_ endpoint: Endpoint) -> String? {
        let unspecified = ["0.0.0.0": "127.0.0.1", "::": "::1"]
        return firstLine(host: unspecified[endpoint.host] ?? endpoint.host, port: endpoint.port)
    }

    // MARK: The smarthost

    private func smarthost() async -> Finding {
        guard case .smarthost(let endpoint) = settings.outgoing.transport else {
            return .warning(
                "smarthost", "none: mail is written into files", "set outgoing.smarthost for real service")
        }
        let place = "\(endpoint.host):\(endpoint.port)"
        do {
            let connection = try await openSmarthost(settings, endpoint)
            connection.close()
            return .ok(
                "smarthost",
                "\(place) answers, with TLS and sign-in as set (tls: \(settings.outgoing.tls.rawValue))")
        } catch {
            return .problem(
                "smarthost", "\(place): \(words(error))",
                "nothing can be acknowledged; start it, let it relay for this machine, or mend outgoing")
        }
    }

    // MARK: The store

    private func store(isRunning: Bool) async -> [Finding] {
        if !isRunning, hasNoStoreYet { return [.ok("store", "there is none yet; the first start makes it")] }
        var answer: FindingsJSON?
        let code = try? await integrity(options) { answer = $0 }
        guard code == Exit.done, let answer else {
            return [
                .problem(
                    "store", "it could not be looked at", "read the message above; is the gateway hanging?")
            ]
        }
        var findings = answer.warnings.map { Finding(level: .ok, subject: "sqlite", found: $0) }
        findings += answer.damage.map {
            .problem("store", $0, "stop the gateway, copy the data directory, then restore the last backup")
        }
        if answer.damage.isEmpty { findings.append(.ok("store", "read in full; nothing is damaged")) }
        return isRunning ? findings + (await silences()) : findings
    }

    /// Nothing ever ran here: the directory is not there, or a packager made it and it is empty.
    private var hasNoStoreYet: Bool {
        var status = stat()
        guard stat(settings.dataDirectory, &status) == 0 else { return errno == ENOENT }
        return (try? FileManager.default.contentsOfDirectory(atPath: settings.dataDirectory))?.isEmpty == true
    }

    /// A rule that silences much of one relay's mail is more often a mistake in the relay's set-up than the truth.
    private func silences() async -> [Finding] {
        var counts: [SilenceJSON] = []
        _ = try? await options.asking {
            counts = try await $0.get("silences", as: PageJSON<SilenceJSON>.self).items
        }
        let loud = counts.filter { $0.total >= 20 && $0.silenced * 5 > $0.total }
        if loud.isEmpty { return [.ok("silence", "no rule silences more than a fifth of a relay's mail")] }
        return loud.map { count in
            let relay = count.relay.isEmpty ? "no listed relay" : count.relay
            return .warning(
                "silence",
                "\(count.silenced) of the last \(count.total) replies from persons by \(relay) are not acknowledged: \(count.rule)",
                Examination.advice(for: count.rule))
        }
    }

    private static func advice(for rule: String) -> String {
        switch rule {
        case "not-addressed":
            "the MTA rewrites To, or forwards from an address that also_known_as does not name"
        case "sender-unproven", "sender-failed":
            "let the MTA write Authentication-Results with its authserv_id, and list it under relays; see the README"
        default: "look at some of them: porchlight queue show CONVERSATION"
        }
    }
}

/// Connects to the smarthost as the gateway does.
func openSmarthost(_ settings: Settings, _ endpoint: Endpoint) async throws(DeliveryFailure)
    -> SmarthostConnection
{
    let outgoing = settings.outgoing
    let encryption: SMTPClientSession.Encryption =
        switch outgoing.tls {
        case .off: .off
        case .opportunistic: .ifOffered
        case .required: .required
        }
    let setup = SMTPClientSession.Setup(
        host: settings.host, encryption: encryption, user: outgoing.user, password: outgoing.password)
    let context: TLSContext?
    do {
        context =
            outgoing.tls == .off
            ? nil
            : try TLSContext.client(
                trust: outgoing.trust.map { .file($0) } ?? .system, verify: outgoing.tls == .required)
    } catch { throw .notSent("TLS: \(error)") }
    return try await SmarthostConnection.open(
        endpoint, setup, tls: context, on: MultiThreadedEventLoopGroup.singleton.next())
}

func words(_ failure: DeliveryFailure) -> String {
    switch failure {
    case .notSent(let reason), .ambiguous(let reason): reason
    }
}

/// The first line that a TCP server says within two seconds; nil if there is none.
func firstLine(host: String, port: Int) -> String? {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var found: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, String(port), &hints, &found) == 0, let address = found else { return nil }
    defer { freeaddrinfo(address) }
    let descriptor = socket(address.pointee.ai_family, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var limit = timeval(tv_sec: 2, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    guard connect(descriptor, address.pointee.ai_addr, address.pointee.ai_addrlen) == 0 else { return nil }
    var buffer = [UInt8](repeating: 0, count: 512)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    guard count > 0 else { return nil }
    return String(decoding: buffer.prefix(count).prefix { $0 != 0x0D && $0 != 0x0A }, as: UTF8.self)
}
