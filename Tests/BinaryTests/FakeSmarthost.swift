import Foundation
import Glibc
import Synchronization

/// A smarthost that keeps what it is given byte for byte, and can be told to fail in every way.
final class FakeSmarthost: Sendable {
    struct Received: Sendable {
        let sender: String
        let recipient: String
        /// As it came over the wire, dots undone.
        let content: [UInt8]
        var text: String { String(decoding: content, as: UTF8.self) }
        func field(_ name: String) -> String? {
            text.components(separatedBy: "\r\n").first { $0.lowercased().hasPrefix(name.lowercased() + ":") }
                .map { $0.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces) }
        }
    }

    /// What it does with a message; asked for each.
    enum Behaviour: Sendable {
        case accept
        /// Takes the content and cuts the line without an answer.
        case cutAfterContent
        case answerRecipient(String)
        case answerContent(String)
        case offline
        /// Says nothing to MAIL.
        case silent
    }

    let port: Int
    private let listener: Int32
    private let state = Mutex<(received: [Received], behaviour: [Behaviour], fallback: Behaviour)>(
        ([], [], .accept))
    private let connections = Mutex(0)
    private let cutting = Mutex<Int?>(nil)
    private let forwarding = Mutex<(@Sendable (Received) -> Void)?>(nil)
    private let keywords: [String]

    /// - Parameter extensions: what EHLO says beside PIPELINING and 8BITMIME.
    init(extensions: [String] = []) throws {
        keywords = ["fake", "PIPELINING"] + extensions + ["8BITMIME"]
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var yes: Int32 = 1
        setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = loopback(0)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = listener
        let isBound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, size) == 0 && listen(descriptor, 64) == 0
                    && getsockname(descriptor, $0, &size) == 0
            }
        }
        guard isBound else { throw HarnessFailure("the fake smarthost cannot listen") }
        port = Int(in_port_t(bigEndian: address.sin_port))
        Thread.detachNewThread { [weak self] in
            while true {
                let client = accept(descriptor, nil, nil)
                if client < 0 { return }
                guard let self else {
                    close(client)
                    return
                }
                connections.withLock { $0 += 1 }
                Thread.detachNewThread { [weak self] in self?.serve(LineSocket(descriptor: client)) }
            }
        }
    }

    deinit {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    var outgoing: String {
        "{smarthost: \"127.0.0.1:\(port)\", tls: off, first_retry: 1s, longest_retry: 1s}"
    }
    var received: [Received] { state.withLock { $0.received } }
    var connectionCount: Int { connections.withLock { $0 } }

    /// The next messages are treated so, in this order; later ones by `then`.
    func behave(_ behaviours: [Behaviour], then fallback: Behaviour = .accept) {
        state.withLock { ($0.behaviour, $0.fallback) = (behaviours, fallback) }
    }

    /// Does something with each message that was taken, before it is answered.
    func forward(_ work: @escaping @Sendable (Received) -> Void) { forwarding.withLock { $0 = work } }

    /// One of so many messages is taken and its line cut.
    func cutSometimes(every count: Int) { cutting.withLock { $0 = count } }

    private func nextBehaviour() -> Behaviour {
        if let count = cutting.withLock({ $0 }), Int.random(in: 0..<count) == 0 { return .cutAfterContent }
        return state.withLock { $0.behaviour.isEmpty ? $0.fallback : $0.behaviour.removeFirst() }
    }

    private func serve(_ socket: LineSocket) {
        func say(_ line: String) { try? socket.send(Array((line + "\r\n").utf8)) }
        say("220 fake ESMTP")
        var (sender, recipient, behaviour) = ("", "", Behaviour.accept)
        while let line = try? socket.line() {
            switch line.prefix(4).uppercased() {
            case "EHLO":
                say(
                    keywords.enumerated().map { "250\($0 == keywords.count - 1 ? " " : "-")\($1)" }.joined(
                        separator: "\r\n"))
            case "MAIL":
                sender = String(line.dropFirst("MAIL FROM:".count))
                behaviour = nextBehaviour()
                if case .offline = behaviour { return }
                if case .silent = behaviour { continue }
                say("250 ok")
            case "RCPT":
                recipient = String(line.dropFirst("RCPT TO:".count))
                if case .answerRecipient(let answer) = behaviour { say(answer) } else { say("250 ok") }
            case "DATA":
                if case .answerRecipient = behaviour {
                    say("554 no valid recipients")
                    continue
                }
                say("354 go")
                guard let content = try? socket.content() else { return }
                if case .answerContent(let answer) = behaviour {
                    say(answer)
                    continue
                }
                let message = Received(sender: sender, recipient: recipient, content: undotted(content))
                state.withLock { $0.received.append(message) }
                forwarding.withLock { $0 }?(message)
                if case .cutAfterContent = behaviour { return socket.shutdown() }
                say("250 2.0.0 taken")
            case "QUIT":
                say("221 bye")
                return
            default: say("250 ok")
            }
        }
    }

    private func undotted(_ content: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var atStart = true
        for byte in content {
            if atStart, byte == UInt8(ascii: ".") {
                atStart = false
                continue
            }
            out.append(byte)
            atStart = byte == 0x0A
        }
        return out
    }
}
