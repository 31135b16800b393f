/// Which conversations a POP3 user name stands for: `spring`, `spring+complaints`.
package struct Maildrop: Sendable, Equatable {
    /// As the client gave it.
    package var name: String
}

extension Maildrop {
    package init(_ name: String) { self.name = name }
}
