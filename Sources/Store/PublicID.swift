package import Mail
import Triage

/// The names of replies and conversations outside of the store: `06j3kq2v8f0c1t5m9r4s`.
///
/// 32 bits of seconds, then random bits, in RFC 4648 §7 "extended hex" base32 in lower case: its letters sort as
/// their values do, so that new rows go to the right end of the index instead of to any page of it. Only letters
/// and digits, so that ids survive systems that fold case. When something came in is no secret; the random bits
/// keep ids from being guessed.
package enum PublicID {
    /// Random octets of a reply's id, which is 20 characters long.
    package static let replyRandom = 8
    /// Random octets of a conversation's id, which is 15 characters long: it stands in a local part of at most 64
    /// octets (RFC 5321 §4.5.3.1.1) together with the campaign's name and a MAC that guards it.
    package static let conversationRandom = 5
    package static let replyLength = 20

    /// - Parameter random: `replyRandom` or `conversationRandom` octets.
    package static func make(at now: Moment, random: [UInt8]) -> String {
        let seconds = UInt32(truncatingIfNeeded: now.seconds)
        let time = (0..<4).map { UInt8(truncatingIfNeeded: seconds >> (24 - 8 * UInt32($0))) }
        return base32hex(time + random)
    }
}
