import Mail
import Store
import Triage
import Wire

/// What campaigns sent, so that quotes of it are told from what customers wrote, where replies are shown.
///
/// Where the configuration does not say it, it is learned from what several people's replies quote. What is learned
/// changes what is shown only: replies are judged by the configuration alone, so that a decision can be explained.
actor SentTexts {
    private let store: Store
    private let configured: @Sendable (_ campaign: String) -> CampaignText?
    private var learned: [String: (text: CampaignText?, at: Moment)] = [:]

    /// How long what was learned is taken as it is.
    private static let lifetime = Duration.seconds(600)
    /// Replies that are looked at, the newest first.
    private static let replies = 30
    /// Octets of a reply; what is larger has more in it than a quote.
    private static let largest = 500_000

    init(store: Store, configured: @escaping @Sendable (_ campaign: String) -> CampaignText?) {
        (self.store, self.configured) = (store, configured)
    }

    func text(of campaign: String, at now: Moment) async -> CampaignText? {
        if let text = configured(campaign) { return text }
        if let known = learned[campaign], known.at > now - SentTexts.lifetime { return known.text }
        let text = await learn(campaign)
        learned[campaign] = (text, now)
        return text
    }

    /// What cannot be read teaches nothing.
    private func learn(_ campaign: String) async -> CampaignText? {
        guard let messages = try? await store.latestMessages(to: campaign, limit: SentTexts.replies) else {
            return nil
        }
        var quotes: [String] = []
        for message in messages {
            guard let content = try? await store.content(of: message),
                content.bytes.count <= SentTexts.largest
            else { continue }
            let bytes = (content.hasBareOctets ? normalisedLineEnds(content.bytes) : nil) ?? content.bytes
            quotes.append(Reading(InternetMessage(bytes)).quoted)
        }
        return CampaignText.learn(from: quotes.filter { !$0.isEmpty })
    }
}
