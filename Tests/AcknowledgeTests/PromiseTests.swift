import Mail
import Testing

@testable import Acknowledge

struct PromiseTests {
    /// Monday 23 November 2026, 10:00 in Berlin.
    private static let now = utcMoment("2026-11-23T09:00:00Z")

    /// So many replies every workday from 9:15 on, half an hour apart, for nearly eight weeks; `wait` in minutes by number.
    private static func history(
        perDay: Int = 10, days: Int = 55, waiting: Int = 0, wait: (Int) -> Int? = { 30 + $0 * 37 % 61 }
    ) -> AnswerHistory {
        var cases: [AnswerHistory.Case] = []
        for day in (1...days).reversed() {
            let opens = utcMoment("2026-11-23T08:15:00Z") - .seconds(day * 86_400)
            guard (1...5).contains(CivilTime(opens).weekday) else { continue }
            for _ in 0..<perDay {
                let asked = opens + .seconds(cases.count % perDay * 1800)
                let answered = wait(cases.count).map { asked + .seconds($0 * 60) }
                cases.append(AnswerHistory.Case(asked: asked, answered: answered))
            }
        }
        return AnswerHistory(cases: cases, waiting: waiting)
    }

    private static func times(
        _ history: AnswerHistory, office: OpeningHours? = berlinOffice(), target: Duration? = nil,
        at now: Moment = now
    ) -> AnswerTimes {
        AnswerTimes(history, office: office, target: target, at: now)
    }

    @Test("an even history promises about what four of five waited")
    func even() throws {
        let times = Self.times(Self.history())
        let promise = try #require(times.promise(asked: Self.now, waiting: 1, at: Self.now))
        // Waits are spread evenly from 30 to 90 minutes: 78 for eight of ten; the hour and rounding change a little.
        let minutes = (promise.due - Self.now).components.seconds / 60
        #expect((60...110).contains(minutes))
        #expect(promise.basis == .measured(percent: 80, answers: 390))
    }

    private static let timesWithLunch = times(
        history(waiting: 5),
        office: berlinOffice(
            "2026-11-26", spans: [.init(start: 540, end: 720), .init(start: 780, end: 1085)]))

    @Test("a promise is ahead, within office hours, and no longer queue makes it earlier", arguments: 0..<120)
    func properties(_ number: Int) throws {
        let office = berlinOffice(
            "2026-11-26", spans: [.init(start: 540, end: 720), .init(start: 780, end: 1085)])
        let times = Self.times(Self.history(waiting: 5), office: office)
        let now = Self.now + .seconds(number * 4_999)
        var last = now
        for waiting in [0, 1, 2, 3, 5, 8, 13, 20, 40, 80, 160, 320] {
            guard let promise = times.promise(asked: now, waiting: waiting, at: now) else { continue }
            #expect(promise.due > now)
            #expect(promise.due >= last)
            #expect(times.time.contains(promise.due))
            #expect(Int64(promise.due.seconds) % 300 == 0)
            last = promise.due
            if let sure = times.promise(percent: 95, asked: now, waiting: waiting, at: now) {
                #expect(sure.due >= promise.due)
                #expect(sure.basis == .measured(percent: 95, answers: 390))
            }
        }
    }

    @Test("replies that were not answered make the promise longer, and too many make it impossible")
    func censoring() throws {
        func due(_ wait: (Int) -> Int?) -> Moment? {
            var history = Self.history(wait: wait)
            history.waiting = history.cases.count { $0.answered == nil }
            return Self.times(history).promise(asked: Self.now, waiting: history.waiting, at: Self.now)?.due
        }
        let answered = try #require(due { 20 + $0 * 37 % 101 })
        let withSome = try #require(due { $0 * 31 % 97 < 12 ? nil : 20 + $0 * 37 % 101 })
        #expect(withSome > answered)
        #expect(due { $0 % 2 == 0 ? nil : 30 } == nil)
    }

    @Test("a closed conversation counts as waiting until it was closed")
    func closed() throws {
        var history = Self.history { $0 % 4 == 0 ? nil : 60 }
        for index in history.cases.indices where history.cases[index].answered == nil {
            history.cases[index].closed = history.cases[index].asked + .seconds(60)
        }
        let promise = Self.times(history).promise(asked: Self.now, waiting: 0, at: Self.now)
        #expect(try #require(promise).basis == .measured(percent: 80, answers: 292))
    }

    @Test("too little history gives the target, worded as one, and without a target nothing")
    func tooLittle() throws {
        let few = AnswerHistory(cases: Array(Self.history().cases.suffix(19)), waiting: 0)
        let short = Self.history(perDay: 15, days: 4)
        for history in [AnswerHistory(cases: [], waiting: 0), few, short] {
            #expect(Self.times(history).promise(asked: Self.now, waiting: 0, at: Self.now) == nil)
            let times = Self.times(history, target: .seconds(4 * 3600))
            let aimed = try #require(times.promise(asked: Self.now, waiting: 0, at: Self.now))
            #expect(aimed == Promise(due: Self.now + .seconds(4 * 3600), basis: .target))
            #expect(times.promise(percent: 95, asked: Self.now, waiting: 0, at: Self.now) == nil)
        }
    }

    @Test(
        "a target is office time, and a full day of it a day of work",
        arguments: [
            (3600, "2026-11-23T09:00:00Z", "2026-11-23T10:00:00Z"),
            (4 * 3600, "2026-11-20T16:00:00Z", "2026-11-23T11:00:00Z"),
            (86_400, "2026-11-20T14:00:00Z", "2026-11-23T14:00:00Z"),
            (2 * 86_400, "2026-11-23T09:00:00Z", "2026-11-25T09:00:00Z"),
            (86_400, "2026-11-21T12:00:00Z", "2026-11-23T17:00:00Z"),
        ])
    func target(_ seconds: Int, _ asked: String, _ due: String) {
        let times = Self.times(
            AnswerHistory(cases: [], waiting: 0), target: .seconds(seconds), at: utcMoment(asked))
        #expect(
            times.promise(asked: utcMoment(asked), waiting: 0, at: utcMoment(asked))?.due == utcMoment(due))
    }

    @Test("a target that has passed is not named")
    func pastTarget() {
        let times = Self.times(AnswerHistory(cases: [], waiting: 0), target: .seconds(3600))
        #expect(times.promise(asked: Self.now - .seconds(7 * 86_400), waiting: 0, at: Self.now) == nil)
    }

    @Test("old answers are not promised from")
    func stale() {
        let history = Self.history()
        let later = Self.now + .seconds(30 * 86_400)
        #expect(Self.times(history, at: later).promise(asked: later, waiting: 0, at: later) == nil)
        let muchLater = Self.now + .seconds(400 * 86_400)
        #expect(
            Self.times(history, at: muchLater).promise(asked: muchLater, waiting: 0, at: muchLater) == nil)
    }

    @Test("two weeks of holidays make no history old")
    func holidays() {
        let days = (0..<14).map { dayText(CivilTime(Self.now + .seconds($0 * 86_400))) }
        var office = berlinOffice()
        office.holidays = Holidays(days: days.compactMap { CalendarDay($0) })
        let back = Self.now + .seconds(14 * 86_400)
        let promise = Self.times(Self.history(), office: office, at: back)
            .promise(asked: Self.now, waiting: 3, at: back)
        #expect(promise != nil)
    }

    @Test("asked in the holidays, it is due when the team is back")
    func inHolidays() throws {
        let office = berlinOffice("2026-11-23", "2026-11-24")
        let promise = try #require(
            Self.times(Self.history(), office: office).promise(asked: Self.now, waiting: 0, at: Self.now))
        #expect(promise.due >= utcMoment("2026-11-25T08:00:00Z"))
        #expect(promise.due <= utcMoment("2026-11-25T17:00:00Z"))
    }

    @Test("an hour of the day that is always slow is known")
    func slowHour() throws {
        // The tenth reply of each day, at 13:45, waits four hours.
        let times = Self.times(Self.history { $0 % 10 == 9 ? 240 : 30 })
        func wait(_ text: String) throws -> Duration {
            let asked = utcMoment(text)
            return try #require(times.promise(asked: asked, waiting: 0, at: asked)).due - asked
        }
        #expect(try wait("2026-11-24T12:45:00Z") > wait("2026-11-24T09:45:00Z"))
    }

    @Test("those whom nobody answers any more do not make the queue longer")
    func forgotten() throws {
        let few = Self.times(Self.history(waiting: 0)).promise(asked: Self.now, waiting: 0, at: Self.now)
        let many = Self.times(Self.history(waiting: 500)).promise(asked: Self.now, waiting: 500, at: Self.now)
        #expect(few == many)
    }

    @Test("a renewed promise is later than the broken one, and within office hours", arguments: 0..<40)
    func renewed(_ number: Int) throws {
        let times = Self.times(Self.history(waiting: number))
        let asked = Self.now - .seconds(number * 600)
        let promise = Promise(due: Self.now + .seconds(600), basis: .measured(percent: 80, answers: 390))
        let new = try #require(times.renewed(promise, asked: asked, waiting: number, at: Self.now))
        #expect(new.due > promise.due)
        #expect(times.time.contains(new.due))
        #expect(new.basis == .measured(percent: 80, answers: 390))
    }

    @Test("without history no new time is named and no chance known")
    func nothingToRenew() {
        let times = Self.times(AnswerHistory(cases: [], waiting: 0), target: .seconds(3600))
        let promise = Promise(due: Self.now + .seconds(600), basis: .target)
        #expect(times.renewed(promise, asked: Self.now, waiting: 0, at: Self.now) == nil)
        #expect(times.chance(of: promise, asked: Self.now, waiting: 0, at: Self.now) == nil)
        #expect(times.chance(of: promise, asked: Self.now, waiting: 0, at: promise.due) == 0)
    }

    @Test("the nearer the time is, the less likely it is to be kept")
    func chances() throws {
        let times = Self.times(Self.history())
        let promise = Promise(due: Self.now + .seconds(7200), basis: .measured(percent: 80, answers: 390))
        let chances = try stride(from: 0, to: 7200, by: 600).map { seconds in
            try #require(
                times.chance(of: promise, asked: Self.now, waiting: 0, at: Self.now + .seconds(seconds)))
        }
        #expect(chances.first ?? 0 > 0.8)
        #expect(chances.last ?? 1 < 0.2)
        #expect(zip(chances, chances.dropFirst()).allSatisfy { $0 >= $1 })
    }

    @Test("what cannot be true is passed over, and nothing traps")
    func hostile() throws {
        let edges = [Int64.min, -1, 0, 1, Int64.max].map(Moment.init(microseconds:))
        var cases = edges.flatMap { a in edges.map { AnswerHistory.Case(asked: a, answered: $0, closed: $0) }
        }
        let soon = Self.now - .seconds(3600)
        cases += [
            .init(asked: soon, answered: soon - .seconds(1)), .init(asked: soon, answered: soon),
            .init(asked: soon, answered: Self.now + .seconds(86_400)), .init(asked: Self.now + .seconds(1)),
            .init(asked: soon, closed: soon - .seconds(1)), .init(asked: Self.now, answered: Self.now),
        ]
        cases += Array(repeating: .init(asked: soon, answered: soon), count: 300)
        let good = Self.history()
        for waiting in [Int.min, -1, 0, Int.max] {
            for now in edges + [Self.now] {
                for office in [nil, berlinOffice()] {
                    let history = AnswerHistory(cases: cases + good.cases, waiting: waiting)
                    let times = Self.times(history, office: office, target: .seconds(Int64.max), at: now)
                    for asked in edges + [Self.now] {
                        let promise = times.promise(asked: asked, waiting: waiting, at: now)
                        #expect(promise.map { $0.due >= now } ?? true)
                        let other = times.promise(percent: waiting, asked: asked, waiting: waiting, at: now)
                        #expect(waiting <= 95 || other == nil)
                        let old = promise ?? Promise(due: asked, basis: .target)
                        let renewed = times.renewed(old, asked: asked, waiting: waiting, at: now)
                        #expect(renewed.map { $0.due > old.due && $0.due >= now } ?? true)
                        let chance = times.chance(of: old, asked: asked, waiting: waiting, at: now)
                        #expect(chance.map { (0...1).contains($0) } ?? true)
                    }
                }
            }
        }
    }

    @Test("answers all at once and nothing else are a history too")
    func allAtOnce() throws {
        let cases = (0..<100).map { number in
            let asked = Self.now - .seconds(86_400 * (1 + number % 40))
            return AnswerHistory.Case(asked: asked, answered: asked)
        }
        let times = Self.times(AnswerHistory(cases: cases, waiting: 0), office: nil)
        let promise = try #require(times.promise(asked: Self.now, waiting: 0, at: Self.now))
        #expect(promise.due >= Self.now)
    }

    @Test("the order and number of cases have a bound and change nothing")
    func order() {
        let history = Self.history()
        let turned = AnswerHistory(cases: history.cases.reversed(), waiting: 0)
        let promises = [history, turned].map {
            Self.times($0).promise(asked: Self.now, waiting: 4, at: Self.now)
        }
        #expect(promises[0] == promises[1])
    }
}
