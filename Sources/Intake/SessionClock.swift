import Config
import NIOCore
import Wire

/// Until when a session has time for what it does now (RFC 5321 §4.5.3.2), and what it is told when it is over.
///
/// A client that sends a little now and then never runs into the time for the next piece. So content must also come
/// with a minimum rate on the average, and a message as a whole has an end.
struct SessionClock {
    private let limits: SessionLimits
    private(set) var deadline = NIODeadline.distantFuture
    private(set) var reply = SMTPReply.idle
    /// When the message began to be taken.
    private var transactionStart: NIODeadline?
    private var contentStart: NIODeadline?
    private var contentOctets = 0

    init(_ limits: SessionLimits) { self.limits = limits }

    /// The next command has its time from now on.
    mutating func commandAwaited(at now: NIODeadline, isInTransaction: Bool) {
        contentStart = nil
        contentOctets = 0
        transactionStart = isInTransaction ? transactionStart ?? now : nil
        set(now + TimeAmount(limits.commandTimeout), .idle)
    }

    /// The next piece of content has its time from now on.
    mutating func contentReceived(_ octets: Int, at now: NIODeadline) {
        contentOctets += octets
        let start = contentStart ?? now
        contentStart = start
        set(now + TimeAmount(limits.dataTimeout), .idle)
        guard limits.dataRate > 0 else { return }
        let due = TimeAmount.nanoseconds(Int64(Double(contentOctets) / Double(limits.dataRate) * 1e9))
        lower(start + TimeAmount(limits.dataTimeout) + due, .tooSlow)
    }

    /// Nothing is waited for from the client.
    mutating func stopped() { deadline = .distantFuture }

    private mutating func set(_ deadline: NIODeadline, _ reply: SMTPReply) {
        (self.deadline, self.reply) = (deadline, reply)
        if let transactionStart {
            lower(transactionStart + TimeAmount(limits.transactionTimeout), .transactionTooLong)
        }
    }

    private mutating func lower(_ deadline: NIODeadline, _ reply: SMTPReply) {
        if deadline < self.deadline { (self.deadline, self.reply) = (deadline, reply) }
    }
}
