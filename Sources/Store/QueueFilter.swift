/// Which conversations are meant; empty lists and nil stand for all.
package struct QueueFilter: Sendable, Equatable {
    package var campaigns: [String] = []
    /// All of them must be there.
    package var labels: [String] = []
    /// ISO 639-1, of the customer's newest message.
    package var languages: [String] = []
    package var lanes: [String] = []
    /// `complaint`, `callback`, `order`, `unsubscribe`: what the customer's messages show.
    package var signs: [String] = []
    /// The agent's name; empty string: nobody's.
    package var assigned: String?
    /// Empty: waiting and claimed.
    package var states: [String] = []
    /// Whether those that sleep until a time are meant too.
    package var includesSnoozed = false

    package init() {}
}
