import Foundation
import Glibc

/// A port of loopback that is free now.
func freePort() throws -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = loopback(0)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let found = withUnsafeMutablePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            bind(descriptor, $0, size) == 0 && getsockname(descriptor, $0, &size) == 0
        }
    }
    guard found else { throw HarnessFailure("no free port") }
    return Int(in_port_t(bigEndian: address.sin_port))
}

/// A Postfix with a configuration of its own, beside whatever the machine runs. Needs root, as Postfix does.
final class Postfix {
    let folder: TemporaryFolder
    let port: Int

    /// - Parameter settings: further lines of main.cf.
    init(host: String, settings: String) throws {
        folder = try TemporaryFolder()
        port = try freePort()
        let path = folder.path
        try folder.write(
            """
            compatibility_level = 3.6
            queue_directory = \(path)/queue
            data_directory = \(path)/data
            command_directory = /usr/sbin
            daemon_directory = /usr/lib/postfix/sbin
            mail_owner = postfix
            setgid_group = postdrop
            myhostname = \(host)
            mydestination =
            local_recipient_maps =
            alias_maps =
            inet_interfaces = 127.0.0.1
            inet_protocols = ipv4
            mynetworks = 127.0.0.0/8
            smtp_dns_support_level = disabled
            smtp_host_lookup = native
            maillog_file = \(path)/log
            maillog_file_prefixes = \(path)
            \(settings)

            """, to: "main.cf")
        let services = [
            "cleanup", "rewrite", "bounce", "trace", "defer", "verify", "proxymap", "smtp", "error", "anvil",
            "scache", "tlsmgr", "flush",
        ]
        var master =
            "127.0.0.1:\(port) inet n - n - - smtpd\npickup unix n - n 1 1 pickup\nqmgr unix n - n 300 1 qmgr\npostlog unix-dgram n - n - 1 postlogd\n"
        for service in services {
            let program =
                ["rewrite": "trivial-rewrite", "trace": "bounce", "defer": "bounce"][service] ?? service
            let isSingle = ["verify", "tlsmgr", "anvil", "scache"].contains(service)
            let isPublic = ["cleanup", "flush"].contains(service)
            master +=
                "\(service) unix \(isPublic ? "n" : "-") - n \(service == "tlsmgr" ? "1000?" : "-") \(isSingle ? "1" : service == "cleanup" ? "0" : "-") \(program)\n"
        }
        try folder.write(master, to: "master.cf")
        try run(["sh", "-c", "mkdir -p \(path)/queue \(path)/data && chown postfix \(path)/data"])
        let started = try run(["postfix", "-c", path, "start"])
        guard started.status == 0 else {
            throw HarnessFailure("Postfix does not start: \(started.errors)\(log)")
        }
        try waitUntil("Postfix on \(port); log: \(log)") { (try? LineSocket(port: port)) != nil }
    }

    deinit {
        _ = try? run(["postfix", "-c", folder.path, "stop"], seconds: 20)
        if let text = try? String(contentsOfFile: "\(folder.path)/queue/pid/master.pid", encoding: .utf8),
            let master = pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines))
        {
            kill(master, SIGKILL)
        }
    }

    var log: String { (try? String(contentsOfFile: "\(folder.path)/log", encoding: .utf8)) ?? "" }

    /// Hands a message to its sendmail command, as a program on its machine would.
    func sendmail(from sender: String, to recipient: String, _ message: String) throws -> Finished {
        try run(
            ["sendmail", "-f", sender, recipient], environment: ["MAIL_CONFIG": folder.path],
            input: message.replacing("\r\n", with: "\n"))
    }
}

/// Exim unpacked from its package, never installed; a user that does not exist is lent to it by libnss-wrapper.
final class Exim {
    let port: Int
    private let folder: TemporaryFolder
    private let process = Process()

    static var program: String { checkout.appending(path: ".build/exim/usr/sbin/exim4").path }

    /// Hands mail for `domain` to `next` over verified STARTTLS; asks it at RCPT whether the address exists.
    init(domain: String, next: Int, authority: String) throws {
        port = try freePort()
        folder = try TemporaryFolder()
        let path = folder.path
        try folder.write(
            """
            primary_hostname = mx.test
            exim_path = \(path)/exim
            deliver_drop_privilege
            keep_environment = LD_PRELOAD : NSS_WRAPPER_PASSWD : NSS_WRAPPER_GROUP
            spool_directory = \(path)/spool
            log_file_path = \(path)/%slog
            pid_file_path = \(path)/pid
            daemon_smtp_ports = \(port)
            local_interfaces = 127.0.0.1
            tls_advertise_hosts =
            never_users =
            host_lookup =
            domainlist relay_to_domains = \(domain)
            acl_smtp_rcpt = check_recipient
            acl_smtp_data = take
            begin acl
            check_recipient:
              require domains = +relay_to_domains
              require verify = recipient/callout=30s
              accept
            take:
              accept
            begin routers
            porchlight:
              driver = manualroute
              domains = +relay_to_domains
              transport = porchlight
              route_list = * localhost::\(next) byname
              self = send
            begin transports
            porchlight:
              driver = smtp
              hosts_require_tls = *
              tls_verify_certificates = \(path)/ca.pem
              tls_verify_hosts = *
              allow_localhost
            begin retry
            * * F,2h,15m

            """, to: "exim.conf")
        try folder.write("root:x:0:0::/root:/bin/sh\nDebian-exim:x:8081:8081::/:/bin/false\n", to: "passwd")
        try folder.write("root:x:0:\nmail:x:8:\nDebian-exim:x:8081:\n", to: "group")
        try run([
            "sh", "-c",
            "cp \(Exim.program) \(path)/exim && chmod 755 \(path)/exim && mkdir \(path)/spool && cp \(authority) \(path)/ca.pem && chmod 644 \(path)/ca.pem && chown -R 8081:8081 \(path)/spool && chown 8081 \(path)",
        ])
        process.executableURL = URL(filePath: "\(path)/exim")  // a copy: not setuid
        process.arguments = ["-C", "\(path)/exim.conf", "-bdf"]
        process.environment = ProcessInfo.processInfo.environment.merging([
            "LD_PRELOAD": "libnss_wrapper.so", "NSS_WRAPPER_PASSWD": "\(path)/passwd",
            "NSS_WRAPPER_GROUP": "\(path)/group",
        ]) { $1 }
        try process.runUnblocked()
        try waitUntil("Exim on \(port)") { (try? LineSocket(port: port)) != nil }
    }

    deinit { process.end() }

    var log: String { (try? String(contentsOfFile: "\(folder.path)/mainlog", encoding: .utf8)) ?? "" }
}
