import Acknowledge
import NIOCore

/// Connections at rest that the next request to the same system may use: it saves the lookup and two or three
/// round trips of the time that there is. On one event loop only.
final class HTTPPool {
    /// What a connection was made and checked for.
    struct Key: Hashable {
        let server: WebAddress.Server
        let allowsPrivate: Bool
        let trust: String?
    }

    /// Of one system, and of all.
    static let perSystem = 8
    static let all = 32

    private var resting: [Key: [HTTPConnection]] = [:]

    var count: Int { resting.values.reduce(0) { $0 + $1.count } }

    /// The one used last: it lives longest.
    func take(_ key: Key) -> HTTPConnection? {
        while let connection = resting[key]?.popLast() {
            if connection.isOpen { return connection }
        }
        resting[key] = nil
        return nil
    }

    /// False if there is no room.
    func keep(_ connection: HTTPConnection) -> Bool {
        guard count < Self.all, resting[connection.key, default: []].count < Self.perSystem else {
            return false
        }
        resting[connection.key, default: []].append(connection)
        return true
    }

    func forget(_ connection: HTTPConnection) {
        resting[connection.key]?.removeAll { $0 === connection }
        if resting[connection.key]?.isEmpty == true { resting[connection.key] = nil }
    }

    func closeAll() {
        let open = resting.values.flatMap { $0 }
        resting = [:]
        for connection in open { connection.close() }
    }
}
