import Foundation
import Mail

/// What SQLite is asked, of one query and of one agent.
struct SearchStatement {
    /// An expression of FTS5.
    var match: String
    /// Conditions on `r` (reply) and `c` (conversation), and the values of their named parameters.
    var conditions: [String] = []
    var values: [String: String] = [:]
    /// Whether rare words count more. To count how often words begin so would take as long as the search.
    var weighsRarity = true
}

extension SearchQuery {
    private static func labelled(_ words: String) -> String {
        "EXISTS (SELECT 1 FROM label WHERE conversation = c.id AND label IN (SELECT value FROM json_each(\(words))))"
    }

    /// More campaigns are told by the rows alone, not by the index.
    private static let indexedCampaigns = 40

    func statement(for agent: ActingAgent) -> SearchStatement {
        var statement = SearchStatement(match: match(agent))
        statement.weighsRarity = !phrases.contains(where: \.isPrefix)
        statement.add(campaigns, "c.campaign", "campaign")
        statement.add(lanes, "c.lane", "lane")
        statement.add(languages, "coalesce(r.language, '')", "language")
        for (index, group) in states.groups.enumerated() { statement.add("state\(index)", state(group)) }
        for (index, word) in states.unwanted.enumerated() {
            statement.add("notstate\(index)", "NOT (\(state([word])))")
        }
        for (index, group) in labels.groups.enumerated() {
            statement.add("label\(index)", SearchQuery.labelled(":label\(index)"), group)
        }
        if !labels.unwanted.isEmpty {
            statement.add("nolabel", "NOT " + SearchQuery.labelled(":nolabel"), labels.unwanted)
        }
        if let campaigns = agent.campaigns {
            statement.add("known", "c.campaign IN (SELECT value FROM json_each(:known))", campaigns.sorted())
        }
        return statement
    }

    /// FTS5's expression; all that was typed stands within double quotes.
    private func match(_ agent: ActingAgent) -> String {
        var wanted = phrases.filter { !$0.isNegated }.map(\.expression)
        var unwanted = phrases.filter(\.isNegated).map(\.expression)
        if hasAttachment == true { wanted.append("facts : \"attachment\"") }
        if hasAttachment == false { unwanted.append("facts : \"attachment\"") }
        for group in campaigns.groups + (agent.campaigns.map { [Array($0)] } ?? [])
        where group.count <= SearchQuery.indexedCampaigns && !group.isEmpty {
            wanted.append("facts : (\(group.sorted().map { campaignWord($0) }.joined(separator: " OR ")))")
        }
        if wanted.isEmpty { wanted = ["facts : \"every\""] }
        let all = wanted.joined(separator: " AND ")
        return unwanted.isEmpty ? all : "(\(all)) NOT (\(unwanted.joined(separator: " OR ")))"
    }

    /// As `ConversationSummary.state` says it: who had a lease that lapsed, and who slept until now, has it no more.
    private func state(_ words: [String]) -> String {
        words.map { word in
            switch word {
            case "open": "c.state IN ('waiting','claimed') OR c.snoozed_until <= :now"
            case "waiting":
                "c.state = 'waiting' OR c.snoozed_until <= :now OR c.state = 'claimed' AND c.lease_until <= :now AND coalesce(c.claimed_from, 'waiting') = 'waiting'"
            case "claimed": "c.state = 'claimed' AND c.lease_until > :now"
            case "answered":
                "c.state = 'answered' AND coalesce(c.snoozed_until > :now, 1) OR c.state = 'claimed' AND c.lease_until <= :now AND c.claimed_from = 'answered'"
            case "snoozed": "c.snoozed_until > :now"
            default: "c.state = '\(SearchQuery.states.first { $0 == word } ?? "")'"
            }
        }.map { "coalesce(\($0), 0)" }.joined(separator: " OR ")
    }
}

extension SearchQuery.Phrase {
    fileprivate var expression: String {
        let columns = field.map(\.rawValue) ?? "{customer subject text files}"
        // Letters, digits and blanks only: see `searchWords`.
        return "\(columns) : \"\(words.filter { $0 != "\"" })\"\(isPrefix ? " *" : "")"
    }
}

private func campaignWord(_ campaign: String) -> String {
    "\"c" + campaign.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "\""
}

extension SearchStatement {
    fileprivate mutating func add(_ choice: SearchQuery.Choice, _ column: String, _ name: String) {
        for (index, group) in choice.groups.enumerated() {
            add("\(name)\(index)", "\(column) IN (SELECT value FROM json_each(:\(name)\(index)))", group)
        }
        if !choice.unwanted.isEmpty {
            add("no\(name)", "\(column) NOT IN (SELECT value FROM json_each(:no\(name)))", choice.unwanted)
        }
    }

    fileprivate mutating func add(_ name: String, _ condition: String, _ words: [String]? = nil) {
        conditions.append("(\(condition))")
        if let words { values[name] = jsonText(words) }
    }
}

/// For `json_each`.
func jsonText(_ words: [String]) -> String {
    (try? JSONEncoder().encode(words)).map { String(decoding: $0, as: UTF8.self) } ?? "[]"
}
