package import Mail

/// How long people of ours took to answer: what the promise is measured from.
package struct AnswerHistory: Sendable, Equatable {
    /// One conversation's wait for its first human answer.
    package struct Case: Sendable, Equatable {
        /// When the customer's reply came.
        package var asked: Moment
        /// The first answer that a person of ours wrote; an acknowledgement is none. Nil: none yet.
        package var answered: Moment?
        /// When somebody ended it without an answer: until then it was waited in vain. Nil: not ended.
        package var closed: Moment?

        package init(asked: Moment, answered: Moment? = nil, closed: Moment? = nil) {
            (self.asked, self.answered, self.closed) = (asked, answered, closed)
        }
    }

    /// How far back answers still say something about today; older ones are not looked at.
    package static let window = Duration.seconds(56 * 86_400)
    /// So many of the newest cases are looked at, so that the work has a bound.
    package static let caseLimit = 20_000

    /// Of one campaign, from the last eight weeks, in any order; also those that still wait.
    package var cases: [Case]
    /// Conversations of the campaign that wait for a first human answer now, without the one a promise is made for.
    package var waiting: Int

    package init(cases: [Case], waiting: Int) { (self.cases, self.waiting) = (cases, waiting) }
}
