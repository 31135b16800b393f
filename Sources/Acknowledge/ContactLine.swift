package import Mail

/// A contact option as a reader is told of it, with what is true at one moment.
package struct ContactLine: Sendable, Equatable {
    /// The option's id, by which its offers are counted.
    package let id: String
    package let kind: ContactOption.Kind
    package let label: String
    package let value: String
    package let note: String?
    package let isOpen: Bool
    /// Stands behind "until" (see `Language.closingTime`); nil where it is always open, or closed.
    package let until: String?
    /// Stands behind "opens" (see `Language.openingTime`); nil where it is open, or closed for long.
    package let opens: String?
    /// `tel:`, `mailto:` or `https:`
    package let href: String?
}

/// The options that may be offered at `now`, in the order in which they are listed: the open ones as the admin put
/// them, then those that open, the soonest first, then those that are closed for long. One that was not looked at for
/// too long is not among them (`ContactOption.isVerified`; the day is that of its zone, or of UTC where it has none).
package func availability(
    of contacts: [ContactOption], at now: Moment
) -> [(option: ContactOption, state: OpeningHours.State)] {
    let offered = contacts.filter { option in
        option.isVerified(
            on: option.hours.map { CalendarDay(now, in: $0.zone) } ?? CalendarDay(CivilTime(now)))
    }
    let states = offered.map { (option: $0, state: $0.hours?.state(at: now) ?? .alwaysOpen) }
    return states.enumerated().sorted { a, b in
        (listingRank(a.element.state), a.offset) < (listingRank(b.element.state), b.offset)
    }.map(\.element)
}

/// Open before opening before closed; of two that open, the one that opens first.
private func listingRank(_ state: OpeningHours.State) -> Moment {
    switch state {
    case .alwaysOpen, .open: Moment(microseconds: .min)
    case .closed(let opens): opens
    case .closedForLong: Moment(microseconds: .max)
    }
}

/// What the acknowledgement lists.
///
/// - Parameter excluding: ids of options whose capacity is used up.
package func contactLines(
    _ contacts: [ContactOption], at now: Moment, language: Language, excluding: Set<String> = []
) -> [ContactLine] {
    availability(of: contacts.filter { !excluding.contains($0.id) }, at: now).map { option, state in
        var until: String?
        var opens: String?
        var isOpen = true
        if let zone = option.hours?.zone {
            switch state {
            case .alwaysOpen: break
            case .open(let end): until = language.closingTime(end, now: now, zone: zone)
            case .closed(let start): (isOpen, opens) = (false, language.openingTime(start, zone: zone))
            case .closedForLong: isOpen = false
            }
        }
        return ContactLine(
            id: option.id, kind: option.kind, label: option.label[language], value: option.value,
            note: option.note?[language], isOpen: isOpen, until: until, opens: opens, href: option.link)
    }
}

/// The options that vanished from mails because nobody looked at them for too long.
package func lapsed(_ contacts: [ContactOption], at now: Moment) -> [ContactOption] {
    let day = CalendarDay(CivilTime(now))
    return contacts.filter { !$0.isVerified(on: day) }
}
