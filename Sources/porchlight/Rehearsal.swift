import Acknowledge
import Config
import Foundation
import Mail
import OpenSSL
import Triage

/// What the gateway would have done with many messages, one after the other in the order of their dates.
struct Rehearsal {
    /// A message that was judged, as far as the rest needs it.
    struct Entry: Sendable {
        let name: String
        let at: Moment
        let campaign: Campaign?
        let judgement: Judgement
        let kind: MailKind
        /// The customer's language, ISO 639-1, where it is certain.
        let written: String?
        let spoken: Language
        let sender: Mailbox?
        let subject: String
        let messageID: String?
        let bodyDigest: [UInt8]
        /// It seems to answer a mail of ours.
        let continuesOurs: Bool
        /// Only by its subject, which is an automatic mail's of ours.
        let answersOnlyBySubject: Bool
    }

    struct Silence: Encodable {
        let rule: String
        let source: String
        var count = 0
        /// Some of them, for a look.
        var examples: [String] = []
    }

    struct Doubt: Encodable {
        let message: String
        let subject: String
        let lane: String
        let acknowledged: Bool
        let why: String
    }

    /// How many acknowledgements of a campaign, kind and language.
    struct Words: Hashable {
        let campaign: String
        let kind: MailKind
        let language: Language
    }

    private(set) var total = 0
    private(set) var notOurs = 0
    private(set) var acknowledged: [Words: Int] = [:]
    private(set) var silences: [String: Silence] = [:]
    private(set) var lanes: [Lane: Int] = [:]
    private(set) var doubts: [Doubt] = []
    private let site: Site
    private let allowsUnauthenticated: Bool
    private var memory = RehearsalMemory()
    private static let examples = 3

    init(_ site: Site, allowsUnauthenticated: Bool) {
        (self.site, self.allowsUnauthenticated) = (site, allowsUnauthenticated)
    }

    /// Adds messages; fuses are counted by their dates.
    mutating func add(_ entries: [Entry]) {
        for entry in entries.sorted(by: { $0.at < $1.at }) { add(entry) }
    }

    private mutating func add(_ entry: Entry) {
        total += 1
        lanes[entry.judgement.lane, default: 0] += 1
        guard let campaign = entry.campaign else { return notOurs += 1 }
        let facts = memory.facts(of: entry, in: campaign.id)
        let decision = decide(
            entry.judgement, facts, limits: site.settings.fuses, allowsUnauthenticated: allowsUnauthenticated)
        if decision.send {
            memory.add(entry, in: campaign.id)
            acknowledged[
                Words(campaign: campaign.id, kind: entry.kind, language: entry.spoken), default: 0] += 1
        } else {
            var silence =
                silences[decision.rule.name]
                ?? Silence(rule: decision.rule.name, source: decision.rule.source)
            silence.count += 1
            if silence.examples.count < Rehearsal.examples { silence.examples.append(entry.name) }
            silences[decision.rule.name] = silence
        }
        if let why = doubt(entry, decision) {
            doubts.append(
                Doubt(
                    message: entry.name, subject: entry.subject, lane: entry.judgement.lane.rawValue,
                    acknowledged: decision.send, why: why))
        }
    }

    /// Why somebody should look at it; nil if there is nothing to see.
    private func doubt(_ entry: Entry, _ decision: Decision) -> String? {
        let judgement = entry.judgement
        if judgement.isUncertain { return "filed as a person’s, but it sounds like a machine’s" }
        if judgement.lane == .unsubscribe, judgement.unsubscribe?.certainty != .certain {
            return "probably wants no more mail, but does not say it plainly"
        }
        guard judgement.lane == .person else {
            return judgement.lane == .unreadable ? "could not be read" : nil
        }
        if !decision.send, !decision.isTrippedFuse, decision.rule != .senderFailed {
            return "a person’s, and not acknowledged: \(decision.rule.name)"
        }
        if decision.send, let written = entry.written, written != entry.spoken.rawValue {
            return
                "written in “\(written)”, answered in “\(entry.spoken.rawValue)”: the campaign has no words in it"
        }
        return nil
    }
}

/// Which acknowledgements were given, as the store would remember them: fuses of sender, domain, body and minute, near
/// senders, repetitions. Conversations are not followed: who answers our own mails is not known from old mail.
private struct RehearsalMemory {
    private struct Exchange {
        var times: [Moment] = []
    }
    private var bySender: [String: Moment] = [:]
    private var byDomain: [String: [Moment]] = [:]
    private var byBody: [[UInt8]: [Moment]] = [:]
    private var all: [Moment] = []
    private var seen: Set<String> = []
    private var exchanges: [Exchange] = []
    /// The exchange and the last time of each word of a sender that was acknowledged.
    private var near: [[UInt8]: (exchange: Int, at: Moment)] = [:]
    private static let nearWindow = Duration.seconds(3600)

    mutating func facts(of entry: Rehearsal.Entry, in campaign: String) -> Facts {
        var facts = Facts()
        guard let sender = entry.sender else { return facts }
        facts.continuesOurs = entry.continuesOurs
        facts.answersOnlyBySubject = entry.answersOnlyBySubject
        if let id = entry.messageID {
            facts.isRedelivery = !seen.insert("\(campaign) \(id) \(sender.key)").inserted
        }
        facts.sinceAcknowledgement = bySender[key(sender, campaign)].map { entry.at - $0 }
        if let exchange = exchange(of: sender, campaign, at: entry.at) {
            facts.inExchange = exchanges[exchange].times.map { entry.at - $0 }
        }
        facts.toDomainInHour = count(&byDomain[sender.domainKey], since: entry.at - .seconds(3600))
        facts.ofBodyInHour = count(&byBody[entry.bodyDigest], since: entry.at - .seconds(3600))
        all.removeAll { $0 < entry.at - .seconds(60) }
        facts.inMinute = all.count
        return facts
    }

    mutating func add(_ entry: Rehearsal.Entry, in campaign: String) {
        guard let sender = entry.sender else { return }
        bySender[key(sender, campaign)] = entry.at
        byDomain[sender.domainKey, default: []].append(entry.at)
        byBody[entry.bodyDigest, default: []].append(entry.at)
        all.append(entry.at)
        let known = exchange(of: sender, campaign, at: entry.at)
        if known == nil { exchanges.append(Exchange()) }
        let exchange = known ?? exchanges.count - 1
        exchanges[exchange].times.append(entry.at)
        for word in words(sender, campaign) { near[word] = (exchange, entry.at) }
    }

    private func key(_ sender: Mailbox, _ campaign: String) -> String { "\(campaign) \(sender.key)" }

    private func words(_ sender: Mailbox, _ campaign: String) -> [[UInt8]] {
        nearWords(sender).map { Array("\(campaign) ".utf8) + $0 }
    }

    private func exchange(of sender: Mailbox, _ campaign: String, at now: Moment) -> Int? {
        words(sender, campaign).lazy.compactMap { near[$0] }.filter {
            now - $0.at < RehearsalMemory.nearWindow
        }
        .map(\.exchange).first
    }

    private func count(_ times: inout [Moment]?, since: Moment) -> Int {
        times?.removeAll { $0 < since }
        return times?.count ?? 0
    }
}
