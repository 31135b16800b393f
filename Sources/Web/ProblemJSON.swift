import HTTPTypes

/// Why a request was refused (RFC 9457), in words that say what to do.
package struct ProblemJSON: Codable, Sendable, Error {
    /// Where it is described: `/problems/NAME`.
    package var type: String
    package var title: String
    package var status: Int
    package var detail: String
    /// The request's id, which the gateway's log has too.
    package var instance: String?
    /// Of an answer that came too late: what the customer wrote since.
    package var messages: [ReplyJSON]?
    /// Of the answer, such as `Retry-After`; not part of the JSON.
    var headers = HTTPFields()

    private enum CodingKeys: String, CodingKey { case type, title, status, detail, instance, messages }

    /// - Parameter title: the same for all of a kind: its words name it in `type`.
    package init(_ status: Int, _ title: String, _ detail: String) {
        (self.title, self.status, self.detail) = (title, status, detail)
        type = "/problems/" + ProblemJSON.name(title)
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        title = try container.decode(String.self, forKey: .title)
        status = try container.decode(Int.self, forKey: .status)
        detail = try container.decode(String.self, forKey: .detail)
        type = try container.decodeIfPresent(String.self, forKey: .type) ?? "about:blank"
        instance = try container.decodeIfPresent(String.self, forKey: .instance)
        messages = try container.decodeIfPresent([ReplyJSON].self, forKey: .messages)
    }

    /// `The customer wrote again` is `the-customer-wrote-again`.
    static func name(_ title: String) -> String {
        title.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.joined(separator: "-")
    }
}
