import Foundation
import Glibc
import Synchronization

/// A blocking TCP connection on loopback that reads lines.
final class LineSocket: @unchecked Sendable {  // each is used by one thread at a time
    private let descriptor: Int32
    private var buffer: [UInt8] = []

    init(descriptor: Int32) { self.descriptor = descriptor }

    init(port: Int, seconds: Int = 10) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = loopback(port)
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
        }
        guard result == 0 else {
            Glibc.close(descriptor)
            throw HarnessFailure("nothing listens on port \(port)")
        }
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

    /// Connects and reads the greeting; with `hello` says EHLO.
    init(port: Int, hello: Bool = true) throws {
        socket = try LineSocket(port: port)
        _ = try reply()
        if hello { _ = try say("EHLO client.example") }
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
