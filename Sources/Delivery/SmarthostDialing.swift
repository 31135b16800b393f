import Config
import Mail
import NIOCore
import Wire

/// How the smarthost of the configuration is connected to, for mail that is no row of the outbox.
struct SmarthostDialing: Sendable {
    let contexts: ClientContexts
    let loop: any EventLoop

    /// - Throws: `.notSent` also where the configuration names no smarthost.
    func open(_ settings: Settings) async throws(DeliveryFailure) -> SmarthostConnection {
        guard case .smarthost(let endpoint)? = settings.outgoing.transport else {
            throw .notSent("“outgoing” names no smarthost")
        }
        let outgoing = settings.outgoing
        let encryption: SMTPClientSession.Encryption =
            switch outgoing.tls {
            case .off: .off
            case .opportunistic: .ifOffered
            case .required: .required
            }
        let setup = SMTPClientSession.Setup(
            host: settings.host, encryption: encryption, user: outgoing.user, password: outgoing.password)
        return try await SmarthostConnection.open(
            endpoint, setup, tls: try contexts.context(outgoing), on: loop)
    }

    /// LMTP (RFC 2033), in clear text: it is meant for one machine, or a network that is trusted.
    func openLMTP(_ place: Listening.Place, _ settings: Settings) async throws(DeliveryFailure)
        -> SmarthostConnection
    {
        var setup = SMTPClientSession.Setup(host: settings.host, encryption: .off)
        setup.isLMTP = true
        return try await SmarthostConnection.open(place, setup, tls: nil, on: loop)
    }
}

extension SmarthostConnection {
    /// What became of one message.
    enum Carried: Sendable {
        case taken(SMTPReply)
        case refused(SMTPReply)
    }

    /// One message from its envelope to its end.
    func carry(
        _ bytes: [UInt8], from sender: ReversePath, to recipient: String,
        octets: SMTPClientSession.ContentOctets = .ascii
    ) async throws(DeliveryFailure) -> Carried {
        var step = try await begin(sender: sender, recipient: recipient, octets: octets)
        if case .contentWanted = step { step = try await send(bytes) }
        switch step {
        case .answered(.accepted(let reply)): return .taken(reply)
        case .answered(.refused(let reply)): return .refused(reply)
        case .ready, .contentWanted: preconditionFailure("a message ends with an answer")
        }
    }
}
