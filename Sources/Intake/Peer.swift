import Config
import Mail
import OpenSSL
import Wire

/// Who is on the other side of a session.
struct Peer: Sendable {
    /// IP address as text; empty for a Unix socket.
    var address: String
    var tls: TLSFacts?
    /// Names the session in the log.
    var session: String

    /// The entry of `relays` that it is, by where it comes from and what certificate it showed.
    func relay(in settings: Settings) -> Relay? {
        settings.relays.first { relay in isWithin(relay) && hasCertificate(relay) }
    }

    /// Whether it connects from where a relay is listed.
    func isListed(in settings: Settings) -> Bool {
        settings.relays.contains { isWithin($0) && (!$0.networks.isEmpty || $0.isUnix) }
    }

    /// What the listener and the lists make of it, as far as it is known: again after the handshake.
    func judge(_ setup: inout SMTPServerSession.Setup, _ listening: Listening, _ settings: Settings) {
        let relay = relay(in: settings)
        setup.acceptsBareOctets = relay != nil || setup.isLocal
        setup.mayHandIn = settings.isOpen || relay != nil
        let needsCertificate = !setup.mayHandIn && tls == nil && settings.relays.contains(where: isWithin)
        let isExempt = settings.plaintextFrom.contains { $0.contains(address) }
        setup.requiresTLS =
            needsCertificate || relay?.requiresTLS == true || listening.requiresTLS && !isExempt
        if needsCertificate { setup.mayHandIn = true }  // STARTTLS comes first
    }

    private func isWithin(_ relay: Relay) -> Bool {
        if address.isEmpty { return relay.isUnix }
        return relay.networks.contains { $0.contains(address) } || relay.networks.isEmpty && !relay.isUnix
    }

    private func hasCertificate(_ relay: Relay) -> Bool {
        guard relay.takesVerified || !relay.fingerprints.isEmpty else { return true }
        guard let certificate = tls?.clientCertificate else { return false }
        return relay.takesVerified && certificate.isVerified
            || relay.fingerprints.contains(certificate.fingerprint)
    }
}

/// The trace fields of a message (RFC 5321 §4.4): stored beside it, put before it in exports.
func traceFields(
    _ envelope: SMTPServerSession.Envelope, peer: Peer, host: String, id: String, at now: Moment
) -> [UInt8] {
    let literal = peer.address.contains(":") ? "IPv6:\(peer.address)" : peer.address
    var text = "from \(envelope.clientName)"
    text += peer.address.isEmpty ? " (local)" : " ([\(literal)])"
    if let tls = peer.tls { text += " (using \(tls.version) with cipher \(tls.cipher) (\(tls.bits) bits))" }
    text += " by \(host) (Porchlight) with \(protocolName(envelope, isSecure: peer.tls != nil)) id \(id)"
    if envelope.recipients.count == 1 { text += " for <\(envelope.recipients[0].address)>" }
    text += "; \(now.mailDate())"
    return Array("Return-Path: <\(envelope.sender.text)>\r\n".utf8)
        + foldedField("Received", text.singleLine)
}

/// What stands behind `with` in `Received`: RFC 3848 §2, and RFC 6531 §4.3 where SMTPUTF8 was asked for.
private func protocolName(_ envelope: SMTPServerSession.Envelope, isSecure: Bool) -> String {
    let secure = isSecure ? "S" : ""
    switch envelope.greeting {
    case .helo: return "SMTP"
    case .ehlo: return (envelope.isInternational ? "UTF8SMTP" : "ESMTP") + secure
    case .lhlo: return (envelope.isInternational ? "UTF8LMTP" : "LMTP") + secure
    }
}
