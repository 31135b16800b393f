import CPlatform
import Config
import Foundation
import Glibc
import Intake
import Pickup

/// Sockets that listen already: passed by systemd (sd_listen_fds(3)), or bound before the rights to low ports are
/// given up.
struct GivenSockets: Sendable {
    struct Given: Sendable {
        let descriptor: Int32
        let kind: SMTPService.Kind
    }
    struct GivenForFetching: Sendable {
        let descriptor: Int32
        let kind: PickupService.Kind
    }
    /// What cannot be used, in words for an admin.
    struct Failure: Error, CustomStringConvertible { let description: String }

    private(set) var all: [Given] = []
    private(set) var fetching: [GivenForFetching] = []

    /// None: the gateway binds what the configuration says.
    init() {}

    /// Those that systemd passed to this process, by their names: `smtp`, `smtps`, `lmtp`, `pop3`, `pop3s`. Other children must not
    /// have them, so they close on exec.
    init(environment: [String: String]) throws(Failure) {
        guard environment["LISTEN_PID"] == String(getpid()),
            let count = environment["LISTEN_FDS"].flatMap({ Int32($0) }), count > 0, count < 1000
        else { return }
        let names =
            environment["LISTEN_FDNAMES"]?.split(separator: ":", omittingEmptySubsequences: false) ?? []
        for index in 0..<count {
            let descriptor = 3 + index
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
            let name = names.indices.contains(Int(index)) ? String(names[Int(index)]) : ""
            if let kind = PickupService.Kind(rawValue: name) {
                fetching.append(GivenForFetching(descriptor: descriptor, kind: kind))
                continue
            }
            guard let kind = SMTPService.Kind(rawValue: name) else {
                throw Failure(
                    description:
                        "systemd passed a socket named “\(name)”; FileDescriptorName= must be smtp, smtps, lmtp, pop3 or pop3s"
                )
            }
            all.append(Given(descriptor: descriptor, kind: kind))
        }
    }

    /// Binds what the configuration says, while there is only one thread and the right to low ports.
    mutating func bind(_ settings: Settings) throws(Failure) {
        let places: [(SMTPService.Kind, [Listening])] = [(.smtp, settings.smtp), (.smtps, settings.smtps)]
        for (kind, listenings) in places where !all.contains(where: { $0.kind == kind }) {
            for listening in listenings {
                guard case .network(let endpoint) = listening.place else { continue }
                all.append(Given(descriptor: try GivenSockets.listen(endpoint), kind: kind))
            }
        }
    }

    /// The same for those who fetch.
    mutating func bind(_ settings: PickupSettings) throws(Failure) {
        let places: [(PickupService.Kind, [Endpoint])] = [
            (.pop3, settings.listen), (.pop3s, settings.secureListen),
        ]
        for (kind, endpoints) in places where !fetching.contains(where: { $0.kind == kind }) {
            for endpoint in endpoints {
                fetching.append(
                    GivenForFetching(descriptor: try GivenSockets.listen(endpoint), kind: kind))
            }
        }
    }

    private static func listen(_ endpoint: Endpoint) throws(Failure) -> Int32 {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(endpoint.host, String(endpoint.port), &hints, &found) == 0,
            let address = found?.pointee
        else { throw Failure(description: "cannot listen on \(endpoint.host): no such address") }
        defer { freeaddrinfo(found) }
        let descriptor = socket(address.ai_family, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        guard descriptor >= 0, Glibc.bind(descriptor, address.ai_addr, address.ai_addrlen) == 0,
            Glibc.listen(descriptor, 1024) == 0
        else {
            throw Failure(
                description:
                    "cannot listen on \(endpoint.host):\(endpoint.port): \(String(cString: strerror(errno)))")
        }
        return descriptor
    }
}

/// Becomes another user for good, with only that user's groups; on the first thread, before there is a second. The data
/// directory is made for that user where there is none.
func dropPrivileges(to name: String, _ settings: Settings) throws(GivenSockets.Failure) {
    guard let user = getpwnam(name)?.pointee else {
        throw GivenSockets.Failure(
            description: "there is no user “\(name)”; make it, or name another with --user")
    }
    if mkdir(settings.dataDirectory, 0o700) == 0 { chown(settings.dataDirectory, user.pw_uid, user.pw_gid) }
    guard cplatform_become(user.pw_uid, user.pw_gid) == 0 else {
        throw GivenSockets.Failure(
            description:
                "cannot become “\(name)”: \(String(cString: strerror(errno))); start as root, or without --user"
        )
    }
}
