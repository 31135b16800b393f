/// `facts`: the company's system that knows its customers; asked before an acknowledgement is written.
package struct FactsSource: Sendable, Hashable {
    /// `url`: where the question is posted to. HTTPS, or with `allow_private` HTTP on this machine.
    package var address: WebAddress
    /// `secret_file`: a file with the keys that sign the question, one a line (`whsec_…`); all of them sign,
    /// so that a key can be changed without a gap.
    package var secrets: [SigningSecret]
    package var secretFile: String?
    /// `timeout`: after it the acknowledgement goes out without facts; from the question to the last octet of
    /// the answer, name lookup and connection included. Default 800ms.
    package var timeout = Duration.milliseconds(800)
    /// `cache`: how long an answer holds. Default 5m; 0s asks for every message.
    package var cacheTime = Duration.seconds(300)
    /// `allow_private`: let the name lead to a private address (RFC 1918, fc00::/7, 100.64.0.0/10) or to this
    /// machine. Default false.
    package var allowsPrivate = false
    /// `trust`: PEM file of the CAs, or of the one certificate, that are believed. Default: the system's CAs.
    package var trust: String?
    /// `fields`: which fields of which sections are taken. All else in the answer is ignored.
    package var fields: [String: [String]]

    package init(address: WebAddress, secrets: [SigningSecret], fields: [String: [String]]) {
        (self.address, self.secrets, self.fields) = (address, secrets, fields)
    }
}

/// What is asked about one message.
package struct FactsQuestion: Sendable, Hashable {
    /// The campaign's id.
    package var campaign: String
    /// Who wrote: the proven sender, in lower case.
    package var address: String
    /// Mailing and recipient of a valid mailing token, joined by a dot: `may-2026.4711`.
    package var token: String?
    /// Order numbers as understood, in the order of the text.
    package var orderNumbers: [String]

    package init(campaign: String, address: String, token: String? = nil, orderNumbers: [String] = []) {
        (self.campaign, self.address, self.token) = (campaign, address, token)
        self.orderNumbers = Array(orderNumbers.prefix(Self.orderLimit))
    }

    /// More order numbers in one message are a list, and no question about an order.
    package static let orderLimit = 10
}
