package import Mail

/// One door to everything that is done with one conversation.
extension Store {
    /// Carries an operation out, in one transaction with its event.
    ///
    /// - Parameters:
    ///   - version: refuse with `changed` if the conversation has another one (If-Match); nil: whatever it is.
    ///   - key: an idempotency key: the same again, by the same agent within a day, is answered with the first outcome and
    ///     does nothing.
    package func perform(
        _ operation: ConversationOperation, on id: String, by agent: ActingAgent, version: Int? = nil,
        key: String? = nil, at now: Moment
    ) async throws(StoreFailure) -> Result<OperationOutcome, QueueRefusal> {
        throw .failed("“\(operation.name)” is not built")
    }

    /// Claims the first conversation that fits, in the order of `next`: when an answer is promised for, then complaints and
    /// wishes to be called, then age. Nil if none waits.
    package func claimNext(
        _ filter: QueueFilter, by agent: ActingAgent, lease: Duration, at now: Moment
    ) async throws(StoreFailure) -> OperationOutcome? {
        throw .failed("“next” is not built")
    }
}
