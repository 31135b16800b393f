import Foundation
import Glibc
import Mail

/// A moment as people at this machine read it: `today 14:05 CET`, `Mon 24 Nov 09:00 CET`.
func localTime(_ moment: Moment, now: Moment) -> String {
    let (then, today) = (brokenDown(moment), brokenDown(now))
    let clock = formatted(then, "%H:%M %Z")
    let isSameYear = then.tm_year == today.tm_year
    if isSameYear, then.tm_yday == today.tm_yday { return "today \(clock)" }
    return isSameYear ? formatted(then, "%a %-d %b ") + clock : formatted(then, "%-d %b %Y ") + clock
}

/// As above, of a time in the API's form; as it stands where it is none.
func localTime(_ text: String, now: Moment) -> String {
    Moment(rfc3339: text).map { localTime($0, now: now) } ?? shown(text)
}

/// A sentence of the gateway's, its times as people at this machine read them.
func withLocalTimes(_ text: String, now: Moment) -> String {
    text.replacing(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) { localTime(String($0.output), now: now) }
}

/// How long, in the one unit that says most: `40 s`, `12 min`, `3 h`, `2 d`.
func inWords(seconds: Int64) -> String {
    switch seconds {
    case ..<60: "\(max(0, seconds)) s"
    case ..<3600: "\(seconds / 60) min"
    case ..<(48 * 3600): "\(seconds / 3600) h"
    default: "\(seconds / 86_400) d"
    }
}

/// Until a time by which something is due: `in 2 h`, `3 h late`.
func due(_ moment: Moment, now: Moment) -> String {
    let rest = moment.seconds - now.seconds
    return rest >= 0 ? "in \(inWords(seconds: rest))" : "\(inWords(seconds: -rest)) late"
}

private func brokenDown(_ moment: Moment) -> tm {
    var seconds = time_t(moment.seconds)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return parts
}

private func formatted(_ parts: tm, _ format: String) -> String {
    var parts = parts
    var buffer = [CChar](repeating: 0, count: 100)
    let count = strftime(&buffer, buffer.count, format, &parts)
    return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

/// Reads a time to come as people say it, in this machine's zone; nil where it is none.
///
/// `30m`, `3h`, `2d`, `1w`, also with `in` before it; `18:00` (tomorrow, if that is over today); `today 18:00`;
/// `tomorrow`, `tomorrow 9:00`, `monday 8:30` (never today), `2026-12-01`, `2026-12-01 14:00`; RFC 3339. A day without a
/// time means nine o'clock.
func timeToCome(_ text: String, now: Moment) -> Moment? {
    if text.contains("T") || text.contains("Z"), let exact = Moment(rfc3339: text) { return exact }
    var words = text.lowercased().split(whereSeparator: { $0 == " " || $0 == "\t" }).map(String.init)
    if words.first == "in", words.count > 1 { words.removeFirst() }
    if words.count <= 2, let span = duration(words.joined()) { return now + .seconds(span) }
    guard (1...2).contains(words.count) else { return nil }
    let today = brokenDown(now)
    if words.count == 1, let clock = clockTime(words[0], needsColon: true) {
        guard let soon = moment(today, days: 0, clock) else { return nil }
        return soon > now ? soon : moment(today, days: 1, clock)
    }
    let clock: (hour: Int32, minute: Int32)
    if words.count == 2 {
        guard let given = clockTime(words[1], needsColon: false) else { return nil }
        clock = given
    } else {
        guard words[0] != "today" else { return nil }
        clock = (9, 0)
    }
    guard let (start, days) = day(words[0], from: today) else { return nil }
    return moment(start, days: days, clock)
}

/// Which day a word means: so many days from one.
private func day(_ word: String, from today: tm) -> (start: tm, days: Int32)? {
    switch word {
    case "today": return (today, 0)
    case "tomorrow": return (today, 1)
    default: break
    }
    let names = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
    if word.count >= 3, let index = names.firstIndex(where: { $0.hasPrefix(word) }) {
        let ahead = (Int32(index) - today.tm_wday + 7) % 7
        return (today, ahead == 0 ? 7 : ahead)
    }
    guard let match = word.wholeMatch(of: /(\d{4})-(\d{2})-(\d{2})/), Moment(rfc3339: word) != nil,
        let year = Int32(match.1), let month = Int32(match.2), let number = Int32(match.3)
    else { return nil }
    var start = today
    (start.tm_year, start.tm_mon, start.tm_mday) = (year - 1900, month - 1, number)
    return (start, 0)
}

private func moment(_ start: tm, days: Int32, _ clock: (hour: Int32, minute: Int32)) -> Moment? {
    var parts = start
    parts.tm_mday += days
    (parts.tm_hour, parts.tm_min, parts.tm_sec, parts.tm_isdst) = (clock.hour, clock.minute, 0, -1)
    let seconds = mktime(&parts)
    return seconds == -1 ? nil : Moment(seconds: Int64(seconds))
}

private func clockTime(_ word: String, needsColon: Bool) -> (hour: Int32, minute: Int32)? {
    guard let match = word.wholeMatch(of: /(\d{1,2})(?::(\d{2}))?/), let hour = Int32(match.1), hour < 24
    else { return nil }
    guard let written = match.2 else { return needsColon ? nil : (hour, 0) }
    guard let minute = Int32(written), minute < 60 else { return nil }
    return (hour, minute)
}

/// Seconds in `30m`, `3h`, `2d`, `1w`, also with the units' whole words; nil where it is none, or over ten years.
func duration(_ text: String) -> Int64? {
    guard let match = text.lowercased().wholeMatch(of: /(\d{1,9})([a-z]+)/), let number = Int64(match.1)
    else {
        return nil
    }
    let unit: Int64
    switch match.2 {
    case "s", "sec", "second", "seconds": unit = 1
    case "m", "min", "minute", "minutes": unit = 60
    case "h", "hour", "hours": unit = 3600
    case "d", "day", "days": unit = 86_400
    case "w", "week", "weeks": unit = 7 * 86_400
    default: return nil
    }
    let seconds = number * unit
    return seconds > 0 && seconds <= 3660 * 86_400 ? seconds : nil
}
