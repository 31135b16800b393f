import Config
import Mail
import Store
import Triage
import Wire

/// A customer's message as a helpdesk gets it: as it was received, so that signatures over it hold and threads with it go on,
/// with our fields on top.
///
/// There is no `Resent-` field (RFC 5322 §3.6.6): those are for people who send a message on, and mail programs would show
/// our name in place of the customer's. The envelope sender is an address of ours, never the customer's, whose domain does not
/// let us send for it.
struct HandOffMail: Sendable, Equatable {
    var bytes: [UInt8]
    var octets: SMTPClientSession.ContentOctets

    /// - Parameter copies: the address to which copies of answers go.
    init(_ handOff: HandOff, _ content: StoredContent, copies: String?) {
        var fields = PickupFields(
            campaign: handOff.campaign, lane: handOff.lane, conversation: handOff.conversation,
            message: handOff.reply, customer: handOff.customer, standing: handOff.standing)
        (fields.language, fields.due, fields.answerCopies) = (handOff.language, handOff.due, copies)
        let received = content.hasBareOctets ? normalisedLineEnds(content.bytes) : nil
        let original = received ?? content.bytes
        // RFC 5321 §4.4: who sends on takes the Return-Path off, and leaves the Received.
        bytes = fields.bytes() + HandOffMail.withoutReturnPath(handOff.trace) + original
        octets = HandOffMail.octets(original)
    }

    /// The trace fields are of our own writing: each begins at the start of a line, and goes on in lines that begin with
    /// a blank.
    static func withoutReturnPath(_ trace: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var isKept = true
        for line in trace.split(separator: UInt8.lf, omittingEmptySubsequences: true) {
            if line.first?.isWSP != true {
                isKept = !String(decoding: line.prefix(12), as: UTF8.self).asciiLowercased.hasPrefix(
                    "return-path:")
            }
            if isKept { out += line + [.lf] }
        }
        return out
    }

    /// Whether a message has fields of ours already: sent on again, it would go round in a circle.
    static func wasHandedOn(_ content: [UInt8]) -> Bool {
        InternetMessage(content).headers.fields.contains { $0.key == "x-porchlight-message" }
    }

    private static func octets(_ content: [UInt8]) -> SMTPClientSession.ContentOctets {
        guard let first = content.firstIndex(where: { $0 >= 0x80 }) else { return .ascii }
        let head = content.firstRange(of: Array("\r\n\r\n".utf8))?.lowerBound ?? content.endIndex
        return first < head ? .headerToo : .body
    }
}
