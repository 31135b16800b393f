import Foundation

extension Scenario {
    /// New Year, Easter, May Day, Ascension, Whitsun, Unity Day and Christmas 2026 in Germany, and the days around.
    private static let publicHolidays: Set<Int> = [0, 92, 95, 120, 133, 144, 275, 358, 359]

    static let all: [Scenario] = [
        Scenario(name: "steady", about: "two agents, 24 replies a day"),
        Scenario(
            name: "steady, large", about: "four agents, 50 replies a day", perDay: 50, agents: { _ in 4 }),
        Scenario(name: "steady, small", about: "one agent, 8 replies a day", perDay: 8, agents: { _ in 1 }),
        Scenario(
            name: "twice a day", about: "one agent looks from 9 to 10 and from 15 to 16", perDay: 5,
            agents: { _ in 1 }, looks: [(9, 10), (15, 16)]),
        Scenario(
            name: "bursty", about: "a mailing every two weeks brings 250 replies", perDay: 8,
            agents: { _ in 3 }, mailings: (0..<26).map { ($0 * 14 + 6, 250) }),
        Scenario(
            name: "growing backlog",
            about: "twice in the year more replies than can be answered for six weeks",
            perDay: 26,
            season: { day in (80..<122).contains(day) || (230..<272).contains(day) ? 2.0 : 0.9 }),
        Scenario(
            name: "holidays", about: "public holidays, company holidays, and summer with one agent less",
            agents: { (190..<230).contains($0) ? 2 : 3 },
            holidays: publicHolidays.union(357...364).union(0...4)),
        Scenario(
            name: "staff leaving", about: "four agents, then three, two, and four again", perDay: 34,
            agents: { day in day < 90 ? 4 : day < 180 ? 3 : day < 230 ? 2 : 4 }),
        Scenario(
            name: "seasonal",
            about: "swings by half over the year, December twice, one agent more from the 10th",
            perDay: 22, agents: { $0 >= 343 ? 3 : 2 },
            season: { day in day >= 334 ? 1.9 : 1 + 0.45 * sin(Double(day) / 365 * 4 * .pi) }),
        Scenario(
            name: "weekend-heavy", about: "six in ten write on Saturday or Sunday, nobody works then",
            week: [2.1, 0.8, 0.5, 0.5, 0.5, 0.6, 2.1]),
        Scenario(
            name: "Monday peaks", about: "Monday brings three times as many",
            week: [0.4, 3, 1, 0.9, 0.9, 0.9, 0.4]),
        Scenario(
            name: "complaints first", about: "a quarter overtakes all others", perDay: 27,
            habits: Habits(urgent: 0.25)),
        Scenario(
            name: "some never answered", about: "6 % are never taken up, 10 % closed without an answer",
            habits: Habits(ignored: 0.06, closed: 0.1)),
        Scenario(
            name: "hours not told", about: "steady, but the admin said no office hours", tellsHours: false),
    ]
}
