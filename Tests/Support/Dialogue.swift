/// A conversation of a client with an SMTP server, read from a `.smtp` file.
///
/// ```
/// # a comment
/// relay: yes              directives, before the first step (see `directives`)
/// S: 220                  a reply: its code and how one of its lines begins
/// C: EHLO client.example  a line; CR LF is added. Lines in a row are sent in one piece (pipelining).
/// C< Subject: a\nb        octets as they stand, without CR LF; \r \n \0 \\ and \xNN are known
/// S+ SIZE                 the last reply also has a line that begins so
/// S! STARTTLS             the last reply has no line that begins so
/// T: handshake            TLS starts
/// S: close                the server closes
/// K: Subject: a\r\n       a message that was kept, as received: octets as with C<
/// ```
package struct Dialogue: Sendable {
    package enum Step: Sendable, Equatable {
        case send([UInt8])
        case reply(String)
        case lastReplyHas(String)
        case lastReplyHasNot(String)
        case startTLS
        case close
    }

    /// The file's name without `.smtp`.
    package let name: String
    /// - `relay`: `yes` where the client is a listed relay.
    /// - `tls`: `offered`, `required` or `implicit`; none by default.
    /// - `limit`: `size=…`, `recipients=…`, `errors=…`, `commands=…`; may be given several times.
    /// - `store`: `full` where every message is answered so.
    /// - `play`: `whole` where cutting what is sent would change its meaning.
    package private(set) var directives: [(name: String, value: String)] = []
    /// Steps with the number of their line.
    package private(set) var steps: [(line: Int, step: Step)] = []
    /// The messages that must have been kept in the end, in order.
    package private(set) var kept: [[UInt8]] = []

    /// Why a dialogue cannot be read.
    package struct Unreadable: Error, CustomStringConvertible {
        package let description: String
    }

    package init(name: String, _ text: String) throws(Unreadable) {
        self.name = name
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
            try read(line, number: index + 1)
        }
        guard !steps.isEmpty else { throw Unreadable(description: "\(name): no step") }
    }

    package func directive(_ name: String) -> String? { directives.first { $0.name == name }?.value }

    /// The value of `limit: name=value`.
    package func limit(_ name: String) -> Int? {
        directives.lazy.filter { $0.name == "limit" && $0.value.hasPrefix("\(name)=") }
            .compactMap { Int($0.value.dropFirst(name.count + 1)) }.first
    }

    private mutating func read(_ line: Substring, number: Int) throws(Unreadable) {
        let text = line.dropFirst(3)
        switch line.prefix(2) {
        case "C:": add(.send(Array("\(text)\r\n".utf8)), number)
        case "C<": add(.send(try Dialogue.octets(text, number)), number)
        case "S:": add(text == "close" ? .close : .reply(String(text)), number)
        case "S+": add(.lastReplyHas(String(text)), number)
        case "S!": add(.lastReplyHasNot(String(text)), number)
        case "T:": add(.startTLS, number)
        case "K:": kept.append(try Dialogue.octets(text, number))
        default:
            guard let colon = line.firstIndex(of: ":"), steps.isEmpty else {
                throw Unreadable(description: "\(name):\(number): no step: \(line)")
            }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            directives.append((String(line[..<colon]), String(value)))
        }
    }

    private mutating func add(_ step: Step, _ number: Int) {
        if case .send(let more) = step, case .send(let bytes)? = steps.last?.step {
            steps[steps.count - 1].step = .send(bytes + more)
        } else {
            steps.append((number, step))
        }
    }

    private static func octets(_ text: Substring, _ number: Int) throws(Unreadable) -> [UInt8] {
        var out: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
                out.append(byte)
                continue
            }
            switch escape {
            case UInt8(ascii: "r"): out.append(0x0D)
            case UInt8(ascii: "n"): out.append(0x0A)
            case UInt8(ascii: "0"): out.append(0)
            case UInt8(ascii: "\\"): out.append(escape)
            case UInt8(ascii: "x"):
                guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
                    fallthrough
                }
                out.append(value)
                rest = rest.dropFirst(2)
            default: throw Unreadable(description: "line \(number): unknown escape in \(text)")
            }
        }
        return out
    }
}
