package import Mail

/// When a person will answer, and on what that is based.
package struct Promise: Sendable, Equatable {
    package enum Basis: Sendable, Equatable {
        /// That share of replies, in percent, had their first human answer within the time; found from so many answers.
        case measured(percent: Int, answers: Int)
        /// What the admin aims at, because too little was measured.
        case target
    }
    package var due: Moment
    package var basis: Basis

    package init(due: Moment, basis: Basis) { (self.due, self.basis) = (due, basis) }
}
