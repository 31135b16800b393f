import GRDB
package import Mail

extension Store {
    /// Keeps what the company's own system said of who wrote a reply, in place of what it said before.
    ///
    /// - Parameter json: `CustomerFacts`, which bounds it.
    /// - Returns: false if there is no such reply.
    @discardableResult
    package func keepFacts(reply: String, json: String, at now: Moment) async throws(StoreFailure) -> Bool {
        try await write { db, _ in
            try db.step(
                """
                INSERT INTO recognised (reply, at, json) SELECT id, ?, ? FROM reply WHERE public_id = ?
                ON CONFLICT (reply) DO UPDATE SET at = excluded.at, json = excluded.json
                """
            ) {
                $0.moment(now)
                $0.text(json)
                $0.text(reply)
            }
            return db.changed == 1
        }
    }
}
