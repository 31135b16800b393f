package import Mail

extension OfficeTime {
    /// A moment that can be said, not before `moment`: on a round minute of the wall clock, within office hours.
    ///
    /// The more office time from `now`, the rounder: five minutes up to two hours, a quarter up to five, half an hour
    /// up to two days of work, else the hour. What would pass the end of office hours becomes that end.
    package func rounded(_ moment: Moment, from now: Moment) -> Moment? {
        guard let moment = contains(moment) ? moment : opening(from: moment) else { return nil }
        let wait = elapsed(from: now, to: moment)
        let step: Int64 =
            switch wait {
            case ...Duration.seconds(2 * 3600): 300
            case ...Duration.seconds(5 * 3600): 900
            case ...max(officeDay * 2, .seconds(5 * 3600)): 1800
            default: 3600
            }
        let offset = Int64(zone?.offset(at: moment) ?? 0)
        let local = moment.microseconds + offset * 1_000_000
        let unit = step * 1_000_000
        let over = (local % unit + unit) % unit
        let round = over == 0 ? moment : Moment(microseconds: moment.microseconds + unit - over)
        return min(round, closing(at: moment) ?? round)
    }
}
