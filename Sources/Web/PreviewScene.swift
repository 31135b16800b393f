package import Acknowledge
package import Mail
import Triage

/// Everything that one previewed mail depends on.
package struct PreviewScene {
    package let campaign: Campaign
    package let now: Moment
    /// Nil: as the message is understood.
    package var kind: MailKind?
    /// Nil: the message's, else the campaign's.
    package var language: Language?
    /// The message to be answered; nil for an example.
    package var answers: InternetMessage?
    package var isNeutral = false
    /// Nil: the campaign's target, if it has one.
    package var promise: PreviewPromise?
    package var isUnsubscribed = false

    package init(campaign: Campaign, now: Moment) { (self.campaign, self.now) = (campaign, now) }

    package func composed() -> OutgoingMessage {
        campaign.acknowledgement(order(), now: now, loopMark: "preview", loopMarkField: loopMarkField).message
    }

    private func order() -> AcknowledgementOrder {
        let primary = campaign.primaryAddress
        let message = answers
        let observed = message.map { observations(of: $0) }
        var understood = observed.map { Understood($0.observations, lane: $0.lane) } ?? example
        if let kind { understood.kind = kind }
        var order = AcknowledgementOrder(
            reply: "preview",
            recipient: message?.from.first?.mailbox ?? Mailbox(localPart: "customer", domain: "example.com"),
            replyTo: Mailbox(localPart: "\(primary.localPart)+preview", domain: primary.domain),
            isNeutral: isNeutral, subject: message?.subject ?? "Re: \(campaign.name)",
            messageID: message.map(\.messageID) ?? "<question@example.com>",
            references: message?.references ?? [], received: now)
        (order.kind, order.understood) = (understood.kind, understood)
        order.language = language ?? campaign.spokenLanguage(written: observed?.observations.certainLanguage)
        order.promise = shownPromise
        order.isUnsubscribed = isUnsubscribed
        if understood.kind == .slip {
            order.promised = Promise(due: now + .seconds(1800), basis: order.promise?.basis ?? .target)
        }
        return order
    }

    private func observations(of message: InternetMessage) -> (observations: Observations, lane: Lane) {
        let reading = Reading(message, known: campaign.sentText)
        let sender = message.from.first?.mailbox.map { ReversePath.mailbox($0) } ?? .null
        let arrival = Arrival(
            sender: sender, recipient: campaign.primaryAddress,
            campaignAddresses: Set(campaign.addressKeys), ownAddresses: [], loopMark: "")
        let judgement = judge(message, arrival, reading)
        let written = campaign.zone.civilTime(at: message.date ?? now)
        return (Observations(judgement, reading, campaign.intents, writtenOn: written), judgement.lane)
    }

    /// What the example customer said.
    private var example: Understood {
        var understood = Understood(kind: kind ?? .acknowledgement)
        switch understood.kind {
        case .callback:
            understood.callbackNumber = CallbackNumber("+442079460123")
        case .order: understood.orderNumber = "4711"
        case .acknowledgement, .question, .complaint, .unsubscribe, .slip: break
        }
        return understood
    }

    /// A time of the next working hours, as an example.
    private var shownPromise: Promise? {
        let office = campaign.team.hours
        let due = OfficeTime(office, from: now, through: now + .seconds(60 * 86_400))
            .moment(.seconds(4 * 3600), after: now)
        switch promise {
        case .measured?: return due.map { Promise(due: $0, basis: .measured(percent: 80, answers: 120)) }
        case .sure?: return due.map { Promise(due: $0, basis: .measured(percent: 95, answers: 120)) }
        case .target?: return due.map { Promise(due: $0, basis: .target) }
        case PreviewPromise.none?: return nil
        case nil:
            return AnswerTimes(
                AnswerHistory(cases: [], waiting: 0), office: office, target: campaign.target, at: now
            ).promise(asked: now, waiting: 0, at: now)
        }
    }
}

/// A time that a preview puts in.
package enum PreviewPromise: String, CaseIterable, Sendable {
    case measured, sure, target, none
}
