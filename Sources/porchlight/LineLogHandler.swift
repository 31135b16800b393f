import Foundation
import Glibc
import Logging
import Mail

/// How log lines look.
enum LogFormat: String, CaseIterable, Sendable {
    /// `2026-11-21T20:15:00.123456Z notice session ended peer=192.0.2.1`
    case text
    /// One JSON object a line: `{"time":…,"level":…,"message":…,"peer":…}`
    case json
    /// As text, with the priority for journald instead of time and level: `<5>session ended peer=192.0.2.1`
    case journal
    /// `journal` where standard error goes to journald, else `text`.
    case auto

    /// systemd sets JOURNAL_STREAM to device and inode of the stream that it gave us.
    static func resolved(_ format: LogFormat) -> LogFormat {
        guard format == .auto else { return format }
        var status = stat()
        guard let stream = ProcessInfo.processInfo.environment["JOURNAL_STREAM"], fstat(2, &status) == 0
        else {
            return .text
        }
        return stream == "\(status.st_dev):\(status.st_ino)" ? .journal : .text
    }
}

/// Writes each event as one line to standard error, in one write: control characters are escaped, so that nothing
/// that a stranger sent can begin a line or move a terminal's cursor, and very long values are cut.
struct LineLogHandler: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .info
    private let format: LogFormat
    private let now: @Sendable () -> Moment
    private let write: @Sendable ([UInt8]) -> Void

    /// Characters of one value.
    static let longestValue = 1000

    init(
        _ format: LogFormat, now: @escaping @Sendable () -> Moment = systemClock,
        write: @escaping @Sendable ([UInt8]) -> Void = writeToStandardError
    ) {
        (self.format, self.now, self.write) = (format, now, write)
    }

    subscript(metadataKey key: String) -> Logger.MetadataValue? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var facts = metadata
        if let more = event.metadata { facts.merge(more) { $1 } }
        let pairs = facts.sorted { $0.key < $1.key }.map { ($0.key, "\($0.value)") }
        let message = "\(event.message)"
        let line =
            switch format {
            case .json: jsonLine(event.level, message, pairs)
            case .journal: "<\(priority(event.level))>" + words(message, pairs)
            case .text, .auto: "\(now().rfc3339Precise) \(event.level.rawValue) " + words(message, pairs)
            }
        write(Array(line.utf8) + [0x0A])
    }

    private func words(_ message: String, _ pairs: [(String, String)]) -> String {
        ([escaped(message)] + pairs.map { "\($0.0)=\(quoted($0.1))" }).joined(separator: " ")
    }

    private func quoted(_ text: String) -> String {
        let text = escaped(text)
        let isPlain = !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x22 && $0 != 0x3D }
        return isPlain ? text : "\"\(text.replacing("\"", with: "\\\""))\""
    }

    /// Control characters and what steers the direction of text as `\u{…}`, cut at the limit.
    private func escaped(_ text: String) -> String {
        let cut = text.cut(to: LineLogHandler.longestValue)
        guard cut.unicodeScalars.contains(where: isDangerous) else { return cut }
        return cut.unicodeScalars.map {
            isDangerous($0) ? "\\u{\(String($0.value, radix: 16))}" : String($0)
        }.joined()
    }

    private func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
            || (0x200B...0x200F).contains(scalar.value)
            || (0x2028...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }

    private func jsonLine(_ level: Logger.Level, _ message: String, _ pairs: [(String, String)]) -> String {
        let fields =
            [("time", now().rfc3339Precise), ("level", level.rawValue), ("message", message)] + pairs
        return "{" + fields.map { "\(jsonString($0.0)):\(jsonString($0.1))" }.joined(separator: ",") + "}"
    }

    private func jsonString(_ text: String) -> String {
        var out = "\""
        for scalar in text.cut(to: LineLogHandler.longestValue).unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case _ where isDangerous(scalar):
                let hex = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }

    /// As syslog numbers them (RFC 5424 §6.2.1).
    private func priority(_ level: Logger.Level) -> Int {
        switch level {
        case .trace, .debug: 7
        case .info: 6
        case .notice: 5
        case .warning: 4
        case .error: 3
        case .critical: 2
        }
    }
}

/// A line that standard error does not take is lost; nothing waits for a log.
let writeToStandardError: @Sendable ([UInt8]) -> Void = { bytes in
    _ = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
}
