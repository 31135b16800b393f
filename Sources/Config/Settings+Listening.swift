import Mail
import Triage
import Wire
import Yams

extension Settings {
    // MARK: Where we listen

    mutating func readListeners(_ reader: MappingReader) {
        let part = reader.mapping(
            "smtp", known: ["listen", "require_tls", "plaintext_from", "greeting_delay", "proxy_from"])
        let requiresTLS = part?.bool("require_tls") ?? false
        if let part {
            smtp = readListening(part, requiresTLS: requiresTLS, takesPaths: false)
            plaintextFrom = networks("plaintext_from", part)
            greetingDelay = part.duration("greeting_delay", .zero ... .seconds(60)) ?? .zero
        }
        if part?.has("listen") != true {
            let place = Listening.Place.network(Endpoint(host: "127.0.0.1", port: 2525))
            let proxies = part.map { networks("proxy_from", $0) } ?? []
            smtp = [Listening(place, requiresTLS: requiresTLS, proxies: proxies)]
        }
        let known = ["listen", "proxy_from"]
        if let secure = reader.mapping("smtps", known: known) {
            smtps = readListening(secure, requiresTLS: true, takesPaths: false)
        }
        if let local = reader.mapping("lmtp", known: known) {
            lmtp = readListening(local, requiresTLS: false, takesPaths: true)
        }
        readWeb(reader)
        if let part, part.isEmptyList("listen"), smtps.isEmpty, lmtp.isEmpty {
            part.report(
                "nothing listens for mail; add for example: listen: [127.0.0.1:2525]", part.keyMark("listen"))
        }
    }

    /// Items of `listen`: an address or a path, or `{address: …, require_tls: …, proxy_from: […]}`.
    private func readListening(_ part: MappingReader, requiresTLS: Bool, takesPaths: Bool) -> [Listening] {
        let proxies = networks("proxy_from", part)
        return part.items("listen").compactMap { node in
            guard node.mapping != nil else {
                return place(node, part, takesPaths: takesPaths).map {
                    Listening($0, requiresTLS: requiresTLS, proxies: proxies)
                }
            }
            let item = MappingReader(
                node, file: part.file, path: part.full("listen"),
                known: ["address", "require_tls", "proxy_from"], part.list)
            guard let address = item.node("address") else {
                if item.isMissing("address") {
                    item.report(
                        "“\(item.full("address"))” is missing; add for example: address: 127.0.0.1:2525",
                        item.mark)
                }
                return nil
            }
            return place(address, item, takesPaths: takesPaths).map {
                Listening(
                    $0, requiresTLS: item.bool("require_tls") ?? requiresTLS,
                    proxies: item.has("proxy_from") ? networks("proxy_from", item) : proxies)
            }
        }
    }

    private func place(_ node: Node, _ reader: MappingReader, takesPaths: Bool) -> Listening.Place? {
        if takesPaths, let path = node.scalar?.string, path.contains("/") { return .path(path) }
        if takesPaths, let text = node.scalar?.string, !text.contains(":") {
            reader.report(
                "expected a path with a “/” such as /run/porchlight/lmtp.sock, or an address and a port, but found “\(text.singleLine)”",
                node.mark)
            return nil
        }
        return endpoint(node, reader).map { .network($0) }
    }

    func networks(_ key: String, _ reader: MappingReader) -> [Network] {
        reader.items(key).compactMap { node in
            if let text = node.scalar?.string, let network = Network(text) { return network }
            reader.report(
                "“\(reader.full(key))” takes addresses such as 192.0.2.1 or 192.0.2.0/24, but has \(reader.describe(node))",
                node.mark)
            return nil
        }
    }

    // MARK: Bounds

    mutating func readLimits(_ reader: MappingReader) {
        guard
            let part = reader.mapping(
                "limits",
                known: [
                    "memory", "message_size", "spool_over", "recipients", "errors", "commands",
                    "command_line", "hops",
                    "connections", "connections_per_address", "connections_per_network", "command_timeout",
                    "data_timeout", "handshake_timeout", "transaction_timeout", "data_rate",
                ])
        else { return }
        limits.messageSize = part.byteCount("message_size", 65_536...1_000_000_000) ?? limits.messageSize
        sessions.memory =
            part.byteCount("memory", 2_000_000...1_000_000_000_000)
            ?? max(sessions.memory, 2 * limits.messageSize)
        if sessions.memory < 2 * limits.messageSize {
            part.report(
                "“limits.memory” must be at least twice “limits.message_size” (\(limits.messageSize) octets), or a large message could wait for itself",
                part.keyMark("memory"))
        }
        sessions.spoolOver = part.byteCount("spool_over", 65_536...1_000_000_000) ?? sessions.spoolOver
        limits.recipients = part.integer("recipients", 100...100_000) ?? limits.recipients
        limits.errors = part.integer("errors", 1...10_000) ?? limits.errors
        limits.harmlessCommands = part.integer("commands", 10...100_000) ?? limits.harmlessCommands
        limits.commandLine = part.integer("command_line", 2048...65_536) ?? limits.commandLine
        limits.hops = part.integer("hops", 100...1000) ?? limits.hops
        readConnections(part)
        readTimes(part)
    }

    private mutating func readConnections(_ part: MappingReader) {
        sessions.connections = part.integer("connections", 1...100_000) ?? sessions.connections
        let all = sessions.connections
        sessions.perAddress = part.integer("connections_per_address", 1...100_000) ?? max(1, all / 2)
        sessions.perNetwork = part.integer("connections_per_network", 1...100_000) ?? max(1, all * 3 / 4)
    }

    private mutating func readTimes(_ part: MappingReader) {
        let range: ClosedRange<Duration> = .seconds(1) ... .seconds(3600)
        sessions.commandTimeout = part.duration("command_timeout", range) ?? sessions.commandTimeout
        sessions.dataTimeout = part.duration("data_timeout", range) ?? sessions.dataTimeout
        sessions.handshakeTimeout = part.duration("handshake_timeout", range) ?? sessions.handshakeTimeout
        sessions.transactionTimeout =
            part.duration("transaction_timeout", .seconds(1) ... .seconds(86_400))
            ?? sessions.transactionTimeout
        sessions.dataRate = part.integer("data_rate", 0...1_000_000) ?? sessions.dataRate
    }

    // MARK: Who hands mail in

    mutating func readRelays(_ reader: MappingReader) {
        relays = reader.items("relays").compactMap { readRelay($0, reader) }
        isOpen = reader.bool("open_mx") ?? relays.isEmpty
        if !isOpen, relays.isEmpty {
            reader.report(
                "nobody may hand mail in: name your MTA under “relays”, or set “open_mx: true”",
                reader.keyMark("open_mx"))
        }
    }

    private func readRelay(_ node: Node, _ reader: MappingReader) -> Relay? {
        let item = MappingReader(
            node, file: reader.file, path: "relays",
            known: ["networks", "certificates", "authserv_id", "hosts", "require_tls"], reader.list)
        let hosts = item.items("hosts").compactMap { node -> String? in
            if let text = node.scalar?.string, isHostName(text.replacing("_", with: "-")) { return text }
            item.report(
                "“relays.hosts” takes host names such as mx.example.com, but has \(item.describe(node))",
                node.mark)
            return nil
        }
        var relay = Relay(
            networks: [],
            trusted: TrustedRelay(authservID: item.string("authserv_id") ?? "", hosts: Set(hosts)))
        relay.requiresTLS = item.bool("require_tls") ?? false
        readNetworks(item, &relay)
        readFingerprints(item, &relay)
        if item.isMissing("networks") && item.isMissing("certificates") || item.isEmptyList("networks") {
            item.report(
                "“relays.networks” is missing; add the address that your MTA connects from, for example: networks: [192.0.2.1]",
                item.mark)
        }
        return relay
    }

    private func readNetworks(_ item: MappingReader, _ relay: inout Relay) {
        for node in item.items("networks") {
            if node.scalar?.string == "unix" {
                relay.isUnix = true
            } else if let text = node.scalar?.string, let network = Network(text) {
                relay.networks.append(network)
            } else {
                item.report(
                    "“relays.networks” takes addresses such as 192.0.2.1 or 192.0.2.0/24, but has \(item.describe(node))",
                    node.mark)
            }
        }
    }

    private func readFingerprints(_ item: MappingReader, _ relay: inout Relay) {
        for node in item.items("certificates") {
            let text = node.scalar?.string.lowercased() ?? ""
            let digits = text.filter { $0 != ":" }
            if text == "verified" {
                relay.takesVerified = true
                if clientAuthorities == nil {
                    item.report(
                        "“verified” needs “tls.client_authorities” with the CAs that vouch for client certificates",
                        node.mark)
                }
            } else if digits.utf8.count == 64, digits.allSatisfy({ $0.isHexDigit }) {
                relay.fingerprints.insert(digits)
            } else {
                item.report(
                    "“relays.certificates” takes SHA-256 fingerprints (openssl x509 -noout -fingerprint -sha256) or “verified”, "
                        + "but has \(item.describe(node))", node.mark)
            }
        }
    }
}
