import Foundation

/// One answer over HTTP.
struct HTTPAnswer {
    let status: Int
    let type: String
    let body: String
}

/// Asks a server on loopback; throws if nothing listens or no answer comes.
func httpGet(_ path: String, port: Int) throws -> HTTPAnswer {
    let socket = try LineSocket(port: port)
    try socket.send(Array("GET \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".utf8))
    guard let first = try socket.line(), let status = Int(first.dropFirst("HTTP/1.1 ".count).prefix(3)) else {
        throw HarnessFailure("no answer to GET \(path)")
    }
    var type = ""
    while let line = try socket.line(), !line.isEmpty {
        if line.lowercased().hasPrefix("content-type: ") { type = String(line.dropFirst(14)) }
    }
    var body = ""
    while let line = try socket.line() { body += line + "\n" }
    return HTTPAnswer(status: status, type: type, body: body)
}

/// Prometheus' text format, read strictly (https://prometheus.io/docs/instrumenting/exposition_formats/).
struct PrometheusText {
    struct Family {
        var help = ""
        var type = ""
        var labels: Set<String> = []
    }
    private(set) var families: [String: Family] = [:]
    /// By name and labels as they stand.
    private(set) var values: [String: Double] = [:]

    init(_ text: String) throws {
        var current = ""
        for line in text.split(separator: "\n") {
            if let match = line.wholeMatch(of: /# HELP ([a-z0-9_]+) (.+)/) {
                current = String(match.1)
                guard families[current] == nil else { throw HarnessFailure("twice: \(line)") }
                families[current] = Family(help: String(match.2))
            } else if let match = line.wholeMatch(of: /# TYPE ([a-z0-9_]+) (counter|gauge|histogram)/) {
                guard match.1 == current else { throw HarnessFailure("not behind its HELP: \(line)") }
                families[current]?.type = String(match.2)
            } else {
                try readSample(line, of: current)
            }
        }
    }

    private mutating func readSample(_ line: Substring, of current: String) throws {
        guard let match = line.wholeMatch(of: /([a-z0-9_]+)(?:\{(.*)\})? ([-+.0-9eInf]+)/),
            let value = Double(match.3)
        else { throw HarnessFailure("no sample: \(line)") }
        var name = String(match.1)
        if families[current]?.type == "histogram" {
            name = name.replacing(/_(bucket|sum|count)$/, with: "")
        }
        guard name == current else { throw HarnessFailure("not behind its TYPE: \(line)") }
        var rest = match.2 ?? ""
        while let label = rest.prefixMatch(of: /([a-z0-9_]+)="((?:[^"\\]|\\["\\n])*)",?/) {
            if label.1 != "le" { families[current]?.labels.insert(String(label.1)) }
            rest = rest[label.range.upperBound...]
        }
        guard rest.isEmpty else { throw HarnessFailure("labels that cannot be read: \(line)") }
        let key = match.1 + (match.2.map { "{\($0)}" } ?? "")
        guard values.updateValue(value, forKey: String(key)) == nil else {
            throw HarnessFailure("twice: \(line)")
        }
    }
}
