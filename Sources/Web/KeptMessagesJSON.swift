package import Foundation
import Mail
package import Store
import Wire

/// A message as it came to one campaign.
package struct KeptMessageJSON: Codable, Sendable {
    package var received: String
    /// MAIL FROM; empty for the null sender.
    package var sender: String
    package var recipient: String
    /// As a message is read: bare CR and LF are mended.
    package var content: Data

    package init(_ kept: KeptMessage) {
        received = kept.received.rfc3339
        sender = kept.sender
        recipient = kept.recipient
        content = Data(kept.hasBareOctets ? normalisedLineEnds(kept.bytes) ?? kept.bytes : kept.bytes)
    }
}

package struct KeptMessagesJSON: Codable, Sendable {
    package var messages: [KeptMessageJSON]
    /// What the next page is asked for with; nil at the end.
    package var next: Int64?

    package init(messages: [KeptMessageJSON], next: Int64?) { (self.messages, self.next) = (messages, next) }
}
