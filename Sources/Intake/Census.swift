import Config
import Mail
import Synchronization
import Wire

/// Counts the sessions that are open: in all, from each address, from each network.
final class Census: Sendable {
    private struct Counts {
        var all = 0
        var byAddress: [String: Int] = [:]
        var byNetwork: [String: Int] = [:]
    }
    /// What a session must give back when it ends.
    struct Place: Sendable {
        fileprivate let address: String
        fileprivate let network: String
        /// Why it cannot be served; it is counted all the same, because the refusal takes a connection too.
        let refusal: SMTPReply?
    }
    private let counts = Mutex(Counts())

    var total: Int { counts.withLock { $0.all } }

    /// - Parameter isListed: a relay's sessions count in all only.
    func enter(_ address: String, isListed: Bool, _ limits: SessionLimits) -> Place {
        let isCounted = !isListed && !address.isEmpty
        let network = isCounted ? Network.neighbourhood(of: address) : ""
        return counts.withLock { counts in
            counts.all += 1
            var refusal: SMTPReply? = counts.all > limits.connections ? .tooManyConnections : nil
            guard isCounted else { return Place(address: "", network: "", refusal: refusal) }
            counts.byAddress[address, default: 0] += 1
            counts.byNetwork[network, default: 0] += 1
            let isCrowded =
                counts.byAddress[address, default: 0] > limits.perAddress
                || counts.byNetwork[network, default: 0] > limits.perNetwork
            if isCrowded, refusal == nil { refusal = .tooManyFromThere }
            return Place(address: address, network: network, refusal: refusal)
        }
    }

    func leave(_ place: Place) {
        counts.withLock { counts in
            counts.all -= 1
            guard !place.address.isEmpty else { return }
            Census.decrement(&counts.byAddress, place.address)
            Census.decrement(&counts.byNetwork, place.network)
        }
    }

    private static func decrement(_ counts: inout [String: Int], _ key: String) {
        let count = counts[key, default: 0] - 1
        counts[key] = count > 0 ? count : nil
    }
}
