import GRDB
import GRDBSQLite
import Glibc

/// What a hit in each column of `search` counts: customer, subject, text, files, facts.
private func weight(_ column: Int32) -> Double {
    switch column {
    case 0: 5
    case 1: 4
    case 2: 1
    case 3: 2
    default: 0
    }
}

/// From so many rows on a word counts as frequent; more are not counted, as that would take longer than the search.
private let countedRows: Int32 = 10_000

/// How much further hits of the same word add (BM25's k1).
private let saturation = 1.2

/// Defines `relevance(search, weighs_rarity)` on a connection: BM25 over all columns together (BM25F), by `weight`, without the length
/// of the text, and with rows counted up to `countedRows`. FTS5's own `bm25` counts all rows of every word at each search.
func defineRelevance(_ db: Database) throws {
    let api = UnsafeMutablePointer(mutating: FTS5.api(db))
    let code = api.pointee.xCreateFunction(api, "relevance", nil, relevance, nil)
    guard code == SQLITE_OK else { throw databaseError(code, db.sqliteConnection) }
}

private let relevance: fts5_extension_function = { api, cursor, context, count, values in
    guard let api, let cursor else { return sqlite3_result_double(context, 0) }
    let (score, code) = relevanceScore(
        api.pointee, cursor, weighsRarity: count < 1 || sqlite3_value_int(values?[0]) != 0)
    if code == SQLITE_OK {
        sqlite3_result_double(context, score)
    } else {
        sqlite3_result_error_code(context, code)
    }
}

/// Per phrase of the query: how much finding it says; NaN while that is not known.
private typealias Rarities = UnsafeMutablePointer<Double>

private func relevanceScore(
    _ api: Fts5ExtensionApi, _ cursor: OpaquePointer, weighsRarity: Bool
) -> (Double, Int32) {
    guard let rarities = rarities(api, cursor) else { return (0, SQLITE_NOMEM) }
    let phrases = Int(api.xPhraseCount(cursor))
    var instances: Int32 = 0
    var code = api.xInstCount(cursor, &instances)
    guard code == SQLITE_OK else { return (0, code) }
    var hits = [Double](repeating: 0, count: phrases)
    for index in 0..<instances {
        var (phrase, column, offset): (Int32, Int32, Int32) = (0, 0, 0)
        code = api.xInst(cursor, index, &phrase, &column, &offset)
        guard code == SQLITE_OK else { return (0, code) }
        if hits.indices.contains(Int(phrase)) { hits[Int(phrase)] += weight(column) }
    }
    var score = 0.0
    for phrase in hits.indices where hits[phrase] > 0 {
        if !weighsRarity {
            rarities[phrase] = 1
        } else if rarities[phrase].isNaN {
            code = rarity(api, cursor, Int32(phrase), &rarities[phrase])
            guard code == SQLITE_OK else { return (0, code) }
        }
        score += rarities[phrase] * hits[phrase] * (saturation + 1) / (hits[phrase] + saturation)
    }
    return (score, SQLITE_OK)
}

/// Made at the first row of a query; SQLite frees it with the query.
private func rarities(_ api: Fts5ExtensionApi, _ cursor: OpaquePointer) -> Rarities? {
    if let known = api.xGetAuxdata(cursor, 0) { return known.assumingMemoryBound(to: Double.self) }
    let phrases = max(1, Int(api.xPhraseCount(cursor)))
    guard let made = calloc(phrases, MemoryLayout<Double>.stride) else { return nil }
    let rarities = made.bindMemory(to: Double.self, capacity: phrases)
    for phrase in 0..<phrases { rarities[phrase] = .nan }
    return api.xSetAuxdata(cursor, made, { free($0) }) == SQLITE_OK ? rarities : nil
}

private func rarity(
    _ api: Fts5ExtensionApi, _ cursor: OpaquePointer, _ phrase: Int32, _ rarity: inout Double
) -> Int32 {
    var all: sqlite3_int64 = 0
    var code = api.xRowCount(cursor, &all)
    guard code == SQLITE_OK else { return code }
    var count: Int32 = 0
    code = withUnsafeMutablePointer(to: &count) { count in
        api.xQueryPhrase(cursor, phrase, count) { _, _, count in
            guard let count = count?.assumingMemoryBound(to: Int32.self) else { return SQLITE_DONE }
            count.pointee += 1
            return count.pointee < countedRows ? SQLITE_OK : SQLITE_DONE
        }
    }
    // Never below 0.1: a word that most rows have still counts a little.
    rarity = max(0.1, log((Double(all) - Double(count) + 0.5) / (Double(count) + 0.5)))
    return code
}
