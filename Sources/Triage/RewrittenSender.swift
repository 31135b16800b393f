package import Mail

/// The address behind a sender that a forwarder or the sender's own system rewrote: SRS0 and SRS1
/// (`SRS0=hash=time=domain=local@forwarder`), its like behind a plus sign (`name+SRS=hash=time=domain=local@forwarder`) and
/// BATV (`prvs=tag=local@domain`, `btv1==tag==local@domain`); else the sender itself.
package func rewrittenOrigin(_ sender: Mailbox) -> Mailbox {
    let local = sender.localPart
    switch local.asciiLowercased.prefix(5) {
    case "srs0=", "srs0+", "srs0-": return srsOrigin(local.dropFirst(5)) ?? sender
    case "srs1=", "srs1+", "srs1-":
        // SRS1=hash=forwarder=<separator>hash=time=domain=local
        let fields = local.dropFirst(5).split(separator: "=", maxSplits: 2, omittingEmptySubsequences: false)
        guard fields.count == 3, let separator = fields[2].first, "=+-".contains(separator) else {
            return sender
        }
        return srsOrigin(fields[2].dropFirst()) ?? sender
    case "prvs=":
        let fields = local.split(separator: "=", maxSplits: 2, omittingEmptySubsequences: false)
        guard fields.count == 3, !fields[2].isEmpty else { return sender }
        return Mailbox(localPart: String(fields[2]), domain: sender.domain)
    case "btv1=":
        guard let mark = local.dropFirst(6).firstIndex(of: "="), local.hasPrefix("btv1=="),
            local[mark...].hasPrefix("=="), local[mark...].count > 2
        else { return sender }
        return Mailbox(localPart: String(local[mark...].dropFirst(2)), domain: sender.domain)
    default:
        guard let tag = sender.detail.tag, tag.asciiLowercased.hasPrefix("srs=") else { return sender }
        return srsOrigin(tag.dropFirst(4)) ?? sender
    }
}

/// The address in `hash=time=domain=local`.
private func srsOrigin(_ text: Substring) -> Mailbox? {
    let fields = text.split(separator: "=", maxSplits: 3, omittingEmptySubsequences: false)
    return fields.count == 4 ? Mailbox("\(fields[3])@\(fields[2])") : nil
}
