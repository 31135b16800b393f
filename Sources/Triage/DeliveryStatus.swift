package import Mail

/// Whether a bounce says that delivery failed for good: an RFC 3464 report with `Action: failed`, or a report of
/// another form. `delayed`, `relayed`, `expanded` and `delivered` are no failures.
package func reportsFailure(_ message: InternetMessage) -> Bool {
    guard let status = message.parts.first(where: { $0.contentType.value == "message/delivery-status" })
    else {
        return true
    }
    let lines = textLines(message.text(of: status).text).map {
        String($0).asciiLowercased.filter { $0 != " " && $0 != "\t" }
    }
    let actions = lines.filter { $0.hasPrefix("action:") }.map { $0.dropFirst("action:".count) }
    return actions.contains { $0.hasPrefix("failed") } || actions.isEmpty
}
