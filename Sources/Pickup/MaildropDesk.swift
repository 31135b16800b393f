package import Access
package import Config
package import Logging
package import Mail
package import Store
import Synchronization
import Wire

/// A maildrop that a session has open.
struct OpenMaildrop: Sendable {
    /// What its leases carry.
    let agent: String
    let maildrop: Maildrop
    /// What no other session may have open at the same time.
    let key: String
    let messages: [MaildropMessage]
    let places: [MessagePlaces]
    let isInternational: Bool
    let listing: POP3Listing

    func fields(of index: Int) -> [UInt8] {
        addedFields(messages[index], places[index], isInternational: isInternational)
    }
}

/// Why nobody got a maildrop.
enum LoginRefusal: Error, Sendable, Equatable {
    case wrong
    case tooMany(Duration)
    case noSuchMaildrop
    case inUse
    case failed(StoreFailure)

    var reply: POP3Reply {
        switch self {
        case .wrong: .wrongCredentials
        case .tooMany(let time): .tooManyGuesses(seconds: Int(time.components.seconds) + 1)
        case .noSuchMaildrop: .noSuchMaildrop
        case .inUse: .inUse
        case .failed: .storeFailed
        }
    }
}

/// Opens and closes maildrops: who may, which, and that no two sessions have the same one.
package final class MaildropDesk: Sendable {
    /// What is in use.
    private struct Use {
        var keys: Set<String> = []
        /// Replies of handed-over conversations that a session was given.
        var further: Set<Int64> = []
    }

    let store: Store
    private let doorkeeper: Doorkeeper
    private let site: @Sendable () -> Site
    private let authenticate: @Sendable (String) -> [UInt8]
    private let now: @Sendable () -> Moment
    private let log: Logger
    private let use = Mutex(Use())

    /// - Parameters:
    ///   - authenticate: computes a MAC with the instance's secret.
    package init(
        store: Store, doorkeeper: Doorkeeper, site: @escaping @Sendable () -> Site,
        authenticate: @escaping @Sendable (String) -> [UInt8], log: Logger,
        now: @escaping @Sendable () -> Moment
    ) {
        (self.store, self.doorkeeper, self.site, self.now) = (store, doorkeeper, site, now)
        (self.authenticate, self.log) = (authenticate, log)
    }

    /// How many maildrops are open.
    var openMaildrops: Int { use.withLock { $0.keys.count } }

    /// - Parameter address: the client's IP address.
    func open(
        _ credentials: POP3Credentials, from address: String, isInternational: Bool
    ) async -> Result<OpenMaildrop, LoginRefusal> {
        switch await doorkeeper.admit(token: credentials.secret, from: address) {
        case .failure(.wrong): return .failure(.wrong)
        case .failure(.tooMany(let time)): return .failure(.tooMany(time))
        case .failure(.unavailable(let failure)): return .failure(.failed(failure))
        case .success(let principal):
            guard principal.role >= .agent,
                let maildrop = Maildrop(credentials.name)?.within(principal.campaigns),
                maildrop.campaign.map({ site().campaign($0) != nil }) ?? true
            else { return .failure(.noSuchMaildrop) }
            return await open(maildrop, principal, isInternational)
        }
    }

    private func open(
        _ maildrop: Maildrop, _ principal: Principal, _ isInternational: Bool
    ) async -> Result<OpenMaildrop, LoginRefusal> {
        let key = "\(maildrop.filter.campaigns.joined(separator: ",")) \(maildrop.name)"
        guard use.withLock({ $0.keys.insert(key).inserted }) else { return .failure(.inUse) }
        let agent = "\(Store.maildropPrefix)\(principal.holder)/\(maildrop.name)"
        let settings = site().settings
        var request = MaildropRequest(
            agent: agent, filter: maildrop.filter, lease: settings.lease, limit: settings.pickup.messages,
            isInternational: isInternational)
        request.taken = use.withLock { $0.further }
        do {
            var messages = try await store.openMaildrop(request, at: now()) { content in
                MaildropOctets(
                    international: presentedOctets(of: content, isInternational: true),
                    ascii: presentedOctets(of: content, isInternational: false))
            }
            use.withLock { use in
                messages.removeAll { $0.isFurther && !use.further.insert($0.reply).inserted }
            }
            return .success(list(messages, agent: agent, maildrop, key: key, isInternational))
        } catch {
            log.error("a maildrop cannot be opened", metadata: ["error": "\(error)"])
            await end(agent: agent, key: key, [], deleted: [], seen: [])
            return .failure(.failed(error))
        }
    }

    private func list(
        _ messages: [MaildropMessage], agent: String, _ maildrop: Maildrop, key: String,
        _ isInternational: Bool
    ) -> OpenMaildrop {
        let site = site()
        let places = messages.map { message in
            MessagePlaces(
                page: site.settings.web.url(ofConversation: message.conversationID),
                copies: site.copyAddress(
                    of: message.conversationID, in: message.campaign, authenticate))
        }
        let listing = POP3Listing(
            zip(messages, places).map { message, place in
                let added = addedFields(message, place, isInternational: isInternational).count
                return .init(octets: added + message.octets, uniqueID: message.uniqueID)
            })
        return OpenMaildrop(
            agent: agent, maildrop: maildrop, key: key, messages: messages, places: places,
            isInternational: isInternational, listing: listing)
    }

    func extend(_ open: OpenMaildrop) async {
        do {
            try await store.extendMaildrop(open.agent, until: now() + site().settings.lease)
        } catch { log.error("leases cannot be extended", metadata: ["error": "\(error)"]) }
    }

    /// How often leases are made longer.
    var extensionInterval: Duration { site().settings.lease / 3 }

    /// - Parameters:
    ///   - deleted, seen: indexes of messages; both empty where the session was cut.
    /// - Returns: whether all of it is kept.
    @discardableResult
    func close(_ open: OpenMaildrop, deleted: [Int] = [], seen: [Int] = []) async -> Bool {
        await end(
            agent: open.agent, key: open.key, open.messages, deleted: deleted, seen: seen)
    }

    @discardableResult
    private func end(
        agent: String, key: String, _ given: [MaildropMessage], deleted: [Int], seen: [Int]
    ) async -> Bool {
        defer {
            use.withLock { use in
                use.keys.remove(key)
                for message in given where message.isFurther { use.further.remove(message.reply) }
            }
        }
        do {
            try await store.closeMaildrop(
                agent, given: given, deleted: deleted, seen: seen, place: agent.cut(to: 100), at: now())
            return true
        } catch {
            // What was not given back comes back when its lease lapses.
            log.error("a maildrop cannot be closed", metadata: ["error": "\(error)"])
            return false
        }
    }
}

extension Principal {
    /// Names who fetches, in leases and events.
    fileprivate var holder: String { (token.map { "\(name).\($0)" } ?? name).singleLine.cut(to: 80) }
}

extension POP3Credentials {
    /// For logs: no control characters, and nothing of a token that was typed in the wrong place.
    var shownName: String { name.hasPrefix("plt_") ? "plt_…" : name.singleLine.cut(to: 60) }
}
