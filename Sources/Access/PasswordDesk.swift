import Foundation
import Synchronization

/// Where passwords are hashed: on at most two threads, in the order in which they came, with a bounded queue, and few of
/// one address at once. Each takes 32 MB and a good part of a second, so that without it a thousand logins would take the
/// machine, and one address the queue.
final class PasswordDesk: Sendable {
    /// Those that wait or are worked on, in all and of one address.
    static let limit = 64
    static let limitOfAddress = 4
    private static let threads = 2

    private struct State {
        var queue: [@Sendable () -> Void] = []
        var working = 0
        var taken = 0
        var ofAddress: [String: Int] = [:]
    }
    private let state = Mutex(State())

    /// Takes a place for a stranger, until `leave` gives it back.
    ///
    /// - Returns: false if too many are there.
    func enter(_ address: String) -> Bool {
        state.withLock { state in
            guard state.taken < Self.limit, state.ofAddress[address, default: 0] < Self.limitOfAddress else {
                return false
            }
            state.taken += 1
            state.ofAddress[address, default: 0] += 1
            return true
        }
    }

    func leave(_ address: String) {
        state.withLock { state in
            state.taken -= 1
            let count = state.ofAddress[address, default: 0] - 1
            state.ofAddress[address] = count > 0 ? count : nil
        }
    }

    /// Does `work` on one of the threads.
    func perform<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            let needsThread = state.withLock { state in
                state.queue.append { continuation.resume(returning: work()) }
                guard state.working < Self.threads else { return false }
                state.working += 1
                return true
            }
            // Threads end when there is nothing more to do: most of the time nobody logs in.
            if needsThread { Thread.detachNewThread { @Sendable [self] in drain() } }
        }
    }

    private func drain() {
        while true {
            let work: (@Sendable () -> Void)? = state.withLock { state in
                guard !state.queue.isEmpty else {
                    state.working -= 1
                    return nil
                }
                return state.queue.removeFirst()
            }
            guard let work else { return }
            work()
        }
    }
}
