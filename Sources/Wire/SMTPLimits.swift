/// Bounds of an SMTP session. Each is a setting; none is below what RFC 5321 §4.5.3.1 demands.
package struct SMTPLimits: Sendable, Equatable {
    /// Octets of a command line with its CRLF. RFC 5321 §4.5.3.1.4: at least 512; extensions add to it.
    package var commandLine = 2048
    /// Octets of one message (the `SIZE` that EHLO says, RFC 1870).
    package var messageSize = 25_000_000
    /// Recipients of one message. RFC 5321 §4.5.3.1.8: at least 100.
    package var recipients = 1000
    /// Commands refused in one session, then 421. Recipients beyond the limit of one message do not count.
    package var errors = 20
    /// Commands in one session that bring no message nearer (NOOP, RSET, VRFY, EHLO …), then 421.
    package var harmlessCommands = 100
    /// `Received` fields of a message (RFC 5321 §6.3: at least 100).
    package var hops = 100

    package init() {}
}
