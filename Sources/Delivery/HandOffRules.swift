import Config
import Store
import Triage

/// Where a conversation's messages go by the rules of its campaign.
enum HandOffRules {
    /// One rule at most takes the conversation over, the first that fits; copies for information go to all that fit. What was
    /// handed over stays with who has it, and what was refused there is left to the queue.
    static func wishes(_ conversation: HandOffCandidate, _ rules: [HandOffRule]) -> [HandOffWish] {
        var wishes: [HandOffWish] = []
        var isTaken = false
        for rule in rules {
            let destination = rule.destination
            if conversation.failedDestinations.contains(destination) {
                isTaken = isTaken || !rule.keeps
                continue
            }
            let hasBefore = conversation.destinations.contains(destination)
            let follows = hasBefore && (rule.keeps || conversation.isHandedOver)
            let fits =
                rule.fits(lane: conversation.lane, signs: conversation.signs, labels: conversation.labels)
                && (rule.keeps || !conversation.isHandedOver)
            guard follows || fits, rule.keeps || !isTaken else { continue }
            // Nobody waits for an answer in it: what goes is a copy.
            let takes = !rule.keeps && !conversation.isResolved
            if takes { isTaken = true }
            let lanes = rule.lanes.union(Lane.allCases.filter { !$0.isMachine })
            wishes.append(
                HandOffWish(
                    conversation: conversation.row, destination: destination, takes: takes, lanes: lanes))
        }
        return wishes
    }
}
