package import Mail

/// The operations as they were before there were accounts; each is one of `Store.perform`.
extension Store {
    package func claimNext(
        agent: String, campaign: String?, lease: Duration, at now: Moment
    ) async throws(StoreFailure) -> String? {
        var filter = QueueFilter()
        filter.campaigns = campaign.map { [$0] } ?? []
        return try await claimNext(filter, by: ActingAgent(agent), lease: lease, at: now)?.conversation
    }

    package func release(_ id: String, agent: String, at now: Moment) async throws(StoreFailure)
        -> Result<Void, QueueRefusal>
    {
        try await done(.release, id, agent, at: now)
    }

    package func recordAnswer(_ id: String, agent: String, at now: Moment) async throws(StoreFailure)
        -> Result<Void, QueueRefusal>
    {
        try await done(.answered, id, agent, at: now)
    }

    package func resolve(
        _ id: String, agent: String, answered: Bool = false, at now: Moment
    ) async throws(StoreFailure) -> Result<Void, QueueRefusal> {
        try await done(.resolve(answered: answered), id, agent, at: now)
    }

    package func handOver(_ id: String, agent: String, at now: Moment) async throws(StoreFailure)
        -> Result<Void, QueueRefusal>
    {
        try await done(.handOver(to: ""), id, agent, at: now)
    }

    private func done(_ operation: ConversationOperation, _ id: String, _ agent: String, at now: Moment)
        async throws(StoreFailure) -> Result<Void, QueueRefusal>
    {
        try await perform(operation, on: id, by: ActingAgent(agent), at: now).map { _ in }
    }
}
