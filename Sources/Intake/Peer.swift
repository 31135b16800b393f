import Mail
import OpenSSL

/// Who is on the other side of a session.
struct Peer: Sendable {
    /// IP address as text; empty for a Unix socket.
    var address: String
    var tls: TLSFacts?
}

/// The trace fields of a message (RFC 5321 §4.4): stored beside it, put before it in exports.
func traceFields(
    sender: ReversePath, clientName: String, isExtended: Bool, peer: Peer, host: String, id: String,
    recipient: String?,
    at now: Moment
) -> [UInt8] {
    // RFC 3848: ESMTP, ESMTPS over TLS; SMTP for HELO.
    let with = isExtended ? (peer.tls == nil ? "ESMTP" : "ESMTPS") : "SMTP"
    let literal = peer.address.contains(":") ? "IPv6:\(peer.address)" : peer.address
    var text = "from \(clientName) ([\(literal)])"
    if let tls = peer.tls { text += " (using \(tls.version) with cipher \(tls.cipher) (\(tls.bits) bits))" }
    text += " by \(host) (Porchlight) with \(with) id \(id)"
    if let recipient { text += " for <\(recipient)>" }
    text += "; \(now.mailDate())"
    return Array("Return-Path: <\(sender.text)>\r\n".utf8) + foldedField("Received", text.singleLine)
}
