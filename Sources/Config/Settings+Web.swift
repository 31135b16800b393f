import Acknowledge
import Mail
import Yams

/// `http` and `https`: who is served how, beside where it is listened.
package struct WebSettings: Sendable, Equatable {
    /// `http.trusted_proxies`: networks of proxies whose `Forwarded` or `X-Forwarded-For` says who the client is,
    /// `X-Forwarded-Proto` whether he came with TLS, and `X-Request-Id` what his request is called. From others these fields
    /// are not believed. Default none; a proxy on the same machine must be listed too (127.0.0.1), or all its clients
    /// count as one address.
    package var trustedProxies: [Network] = []
    /// `http.connections`: at once, of each listener; more wait. Default 1000.
    package var connections = 1000
    /// `http.requests_per_minute`: of one token or one person. A tenth of them may come at once; more is answered 429 with
    /// `Retry-After`. Default 6000. The Unix socket has no limit.
    package var requestsPerMinute = 6000
    /// `http.strangers_per_minute`: requests from one address without a token or session that is good. Default 600.
    package var strangersPerMinute = 600
    /// `http.session_idle`, `http.session_length`: after how long without a request, and in all, somebody who logged in with
    /// his password has to do so again. Defaults 1h and 12h.
    package var sessionIdle = Duration.seconds(3600)
    package var sessionLength = Duration.seconds(12 * 3600)

    /// `http.public_url`: where people and other systems reach this gateway over HTTP, such as
    /// `https://porchlight.example.com`: for the links in webhooks and in what helpdesks get. Default none: no links.
    package var publicURL: String?

    package init() {}

    /// Where a conversation can be read, with a token; nil without `http.public_url`.
    package func url(ofConversation id: String) -> String? {
        publicURL.map { "\($0)/api/v1/conversations/\(id)" }
    }
}

extension Settings {
    // MARK: HTTP

    mutating func readWeb(_ reader: MappingReader) {
        http = [Endpoint(host: "127.0.0.1", port: 8025)]
        let known = [
            "listen", "trusted_proxies", "connections", "requests_per_minute", "strangers_per_minute",
            "session_idle", "session_length", "public_url",
        ]
        if let part = reader.mapping("http", known: known) {
            if part.has("listen") { http = part.items("listen").compactMap { endpoint($0, part) } }
            readWebBounds(part)
        }
        if let part = reader.mapping("https", known: ["listen"]) {
            https = part.items("listen").compactMap { endpoint($0, part) }
        }
    }

    private mutating func readWebBounds(_ part: MappingReader) {
        web.publicURL = readPublicURL(part)
        web.trustedProxies = networks("trusted_proxies", part)
        web.connections = part.integer("connections", 1...100_000) ?? web.connections
        web.requestsPerMinute = part.integer("requests_per_minute", 10...10_000_000) ?? web.requestsPerMinute
        web.strangersPerMinute =
            part.integer("strangers_per_minute", 10...10_000_000) ?? web.strangersPerMinute
        web.sessionIdle =
            part.duration("session_idle", .seconds(60) ... .seconds(30 * 86_400)) ?? web.sessionIdle
        web.sessionLength =
            part.duration("session_length", .seconds(60) ... .seconds(90 * 86_400)) ?? web.sessionLength
    }

    private func readPublicURL(_ part: MappingReader) -> String? {
        guard let text = part.string("public_url") else { return nil }
        do throws(WebAddress.Failure) {
            _ = try WebAddress(text)
            var address = text[...]
            while address.hasSuffix("/") { address = address.dropLast() }
            return String(address)
        } catch {
            part.report(
                "“http.public_url” must be a URL such as https://porchlight.example.com, but is “\(text.singleLine.cut(to: 200))”: \(error.description)",
                part.node("public_url")?.mark)
            return nil
        }
    }

    /// A listener that speaks TLS needs a certificate.
    func checkWeb(_ reader: MappingReader) {
        guard !https.isEmpty, certificates.isEmpty else { return }
        reader.report(
            "“https.listen” needs a certificate; add tls: {certificates: [{chain: FILE, key: FILE}]}",
            reader.keyMark("https"))
    }
}
