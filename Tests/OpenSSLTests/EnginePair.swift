import NIOCore

@testable import OpenSSL

/// One engine with what came out of it.
final class Endpoint {
    let engine: TLSEngine
    var facts: TLSFacts?
    var received = ByteBuffer()
    var isClosedByPeer = false
    var failure: TLSFailure?

    init(_ context: TLSContext, _ side: TLSEngine.Side) throws {
        engine = try TLSEngine(context: context, side: side)
    }

    func work() {
        if facts == nil {
            switch engine.step() {
            case .needsBytes: return
            case .failed(let failure): self.failure = failure
            case .completed(let facts): self.facts = facts
            }
        }
        guard failure == nil else { return }
        let (plaintext, end) = engine.read()
        if let plaintext { received.writeImmutableBuffer(plaintext) }
        switch end {
        case .needsBytes: break
        case .closedByPeer: isClosedByPeer = true
        case .failed(let failure): self.failure = failure
        }
    }

    /// Encrypts everything and returns it undelivered in the engine.
    func write(_ bytes: [UInt8]) throws {
        var buffer = ByteBuffer(bytes: bytes)
        try engine.write(&buffer, limit: .max)
    }
}

/// A client and a server whose records travel in fragments of a fixed size.
struct EnginePair {
    let client: Endpoint
    let server: Endpoint
    let fragment: Int

    init(client: TLSContext, server: TLSContext, name: String = "localhost", fragment: Int = .max) throws {
        self.client = try Endpoint(client, .client(serverName: name))
        self.server = try Endpoint(server, .server)
        self.fragment = fragment
        self.client.work()
        pump()
    }

    /// Carries records both ways until nobody has any.
    func pump() {
        while carry(from: client, to: server) || carry(from: server, to: client) {}
    }

    private func carry(from: Endpoint, to: Endpoint) -> Bool {
        guard var records = from.engine.drain() else { return false }
        while records.readableBytes > 0, to.failure == nil {
            guard let piece = records.readSlice(length: min(fragment, records.readableBytes)) else { break }
            to.engine.feed(piece)
            to.work()
        }
        return true
    }
}

extension TLSContext {
    /// A server of protocol version `highest` at most.
    static func server(
        certificates: [CertificateFiles], ticketSecret: [UInt8]?, highest: Int32
    ) throws -> TLSContext {
        var options = TLSServerOptions(certificates: certificates)
        options.ticketSecret = ticketSecret
        return try server(options, highest: highest)
    }

    static func server(_ options: TLSServerOptions, highest: Int32) throws -> TLSContext {
        var offer = TLSOffer.server(finiteField: options.allowsFiniteFieldDHE)
        offer.highest = highest
        return try server(options, offer: offer)
    }

    static func client(
        trust: Trust = .system, verify: Bool, highest: Int32, identity: CertificateFiles? = nil
    ) throws -> TLSContext {
        var offer = TLSOffer.client
        offer.highest = highest
        return try client(trust: trust, verify: verify, identity: identity, offer: offer)
    }
}

/// Protocol versions as OpenSSL numbers them.
let tls12: Int32 = 0x0303
let tls13: Int32 = 0x0304

/// `count` bytes that are not all alike.
func pattern(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
}
