import Foundation
import Glibc
import Synchronization

/// A blocking TCP connection on loopback that reads lines.
final class LineSocket: @unchecked Sendable {  // each is used by one thread at a time
    private let descriptor: Int32
    private var buffer: [UInt8] = []

    init(descriptor: Int32) { self.descriptor = descriptor }

    /// - Parameter source: the address of loopback that it comes from.
    init(port: Int, from source: String = "127.0.0.1", seconds: Int = 10) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var own = loopback(0)
        own.sin_addr.s_addr = inet_addr(source)
        _ = withUnsafePointer(to: &own) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        var address = loopback(port)
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
        }
        // All is initialised: who throws now is closed by `deinit`, and must not be twice.
        guard result == 0 else {
            throw HarnessFailure("nothing listens on port \(port)")
        }
        wait(atMost: seconds)
    }

    /// A Unix socket.
    init(path: String, seconds: Int = 10) throws {
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8).prefix(107)) }
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
        }
        // All is initialised: who throws now is closed by `deinit`, and must not be twice.
        guard result == 0 else {
            throw HarnessFailure("nothing listens on \(path)")
        }
        wait(atMost: seconds)
    }

    /// How long a read may take.
    func wait(atMost seconds: Int) {
        var limit = timeval(tv_sec: seconds, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { Glibc.close(descriptor) }

    func send(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw HarnessFailure("the connection is closed") }
            sent += count
        }
    }

    /// A line without its end; nil at the end of the stream.
    func line() throws -> String? {
        while true {
            if let end = buffer.firstIndex(of: 0x0A) {
                let line = buffer[..<end].filter { $0 != 0x0D }
                buffer.removeSubrange(...end)
                return String(decoding: line, as: UTF8.self)
            }
            guard try fill() else { return nil }
        }
    }

    /// All octets up to the end of SMTP content, which is taken away; nil if the stream ended before.
    func content() throws -> [UInt8]? {
        let end = Array("\r\n.\r\n".utf8)
        var from = 0
        while true {
            if buffer.starts(with: ".\r\n".utf8) {
                buffer.removeFirst(3)
                return []
            }
            var index = max(0, from - 5)
            while index + 5 <= buffer.count {
                if buffer[index..<(index + 5)].elementsEqual(end) {
                    let content = Array(buffer[..<(index + 2)])
                    buffer.removeSubrange(..<(index + 5))
                    return content
                }
                index += 1
            }
            from = buffer.count
            guard try fill() else { return nil }
        }
    }

    private func fill() throws -> Bool {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &chunk, chunk.count, 0)
        if count < 0, errno == EAGAIN || errno == EWOULDBLOCK { throw HarnessFailure("nothing came in time") }
        guard count > 0 else { return false }
        buffer += chunk[..<count]
        return true
    }

    /// Whether something can be read now, be it the end.
    var hasInput: Bool {
        if !buffer.isEmpty { return true }
        var wish = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&wish, 1, 0) > 0
    }

    func shutdown() { Glibc.shutdown(descriptor, Int32(SHUT_RDWR)) }
    func closeSending() { Glibc.shutdown(descriptor, Int32(SHUT_WR)) }
}

func loopback(_ port: Int) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    return address
}

/// A plain SMTP client for tests: says what it is told, byte for byte.
final class Client {
    let socket: LineSocket

    /// The last line of the first reply.
    private(set) var greeting = ""
    private var bridge: TLSBridge?

    /// Connects and reads the greeting; with `hello` says EHLO.
    convenience init(port: Int, hello: Bool = true) throws {
        try self.init(LineSocket(port: port), hello: hello ? "EHLO client.example" : nil)
    }

    /// Over TLS, from the start or by STARTTLS.
    convenience init(tls port: Int, _ wish: TLSBridge.Wish = TLSBridge.Wish()) throws {
        let bridge = try TLSBridge(port: port, wish)
        do { try self.init(bridge.socket, isGreeted: !wish.startsTLS) } catch {
            throw HarnessFailure("\(error) \(bridge.errors)")
        }
        self.bridge = bridge
    }

    /// - Parameter before: octets that come before all else, such as a proxy's header.
    init(
        _ socket: LineSocket, before: [UInt8] = [], isGreeted: Bool = true,
        hello: String? = "EHLO client.example"
    )
        throws
    {
        self.socket = socket
        if !before.isEmpty { try socket.send(before) }
        if isGreeted { greeting = try reply().last ?? "" }
        if let hello { _ = try say(hello) }
    }

    /// A message's envelope, up to the answer to the last recipient.
    @discardableResult
    func address(
        from sender: String = "ann@client.example", to recipients: [String] = ["replies@campaign.example"]
    )
        throws -> String
    {
        var answer = try say("MAIL FROM:<\(sender)>")
        guard answer.hasPrefix("250") else { return answer }
        for recipient in recipients { answer = try say("RCPT TO:<\(recipient)>") }
        return answer
    }

    /// All lines of one reply.
    func reply() throws -> [String] {
        var lines: [String] = []
        while let line = try socket.line() {
            lines.append(line)
            if line.count < 4 || line[line.index(line.startIndex, offsetBy: 3)] != "-" { return lines }
        }
        throw HarnessFailure("the connection was closed; so far: \(lines)")
    }

    @discardableResult
    func say(_ command: String) throws -> String {
        try socket.send(Array((command + "\r\n").utf8))
        return try reply().last ?? ""
    }

    /// One whole message; the answer to its end.
    @discardableResult
    func deliver(from sender: String, to recipient: String = "replies@campaign.example", _ message: String)
        throws -> String
    {
        for (command, code) in [
            ("MAIL FROM:<\(sender)>", "250"), ("RCPT TO:<\(recipient)>", "250"), ("DATA", "354"),
        ] {
            let answer = try say(command)
            guard answer.hasPrefix(code) else { return answer }
        }
        try socket.send(Array(message.utf8) + Array(".\r\n".utf8))
        return try reply().last ?? ""
    }
}

/// A believable message with lines ended by CRLF.
func mail(
    from sender: String = "ann@client.example", to recipient: String = "replies@campaign.example",
    subject: String = "Re: spring",
    id: String = UUID().uuidString, fields: [String] = [], body: String = "Hello, where is my order?"
) -> String {
    ([
        "From: Ann Berg <\(sender)>", "To: <\(recipient)>", "Subject: \(subject)",
        "Message-ID: <\(id)@client.example>",
        "Date: Sat, 21 Nov 2026 10:00:00 +0000",
    ] + fields + ["", body]).joined(separator: "\r\n") + "\r\n"
}
