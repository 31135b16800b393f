import COpenSSL

/// Which context answers for which SNI name: the certificates of a server, ready to be chosen from.
///
/// A context holds, of each kind of key, the certificate that is best for a name; OpenSSL takes the one that the
/// client can use. Immutable after `init`, so that handshakes on all threads may read it.
final class ServerNames {
    /// Answers when no name was sent or none fits: the first certificate, with those of other kinds of keys
    /// that have a name in common with it.
    let fallback: ContextHandle
    /// Every context, the fallback first.
    let contexts: [ContextHandle]
    private let exact: [String: ContextHandle]
    /// Keyed by what follows the star: `.example.org` for `*.example.org`.
    private let wildcard: [String: ContextHandle]

    init(
        certificates: [CertificateFiles], make: () throws(TLSFailure) -> ContextHandle
    ) throws(TLSFailure) {
        var all: [Credentials] = []
        for files in certificates { all.append(try files.read()) }
        guard let first = all.first else { throw TLSFailure(reason: "a TLS server needs a certificate") }
        let related = all.indices.filter { $0 == 0 || !all[$0].names.isDisjoint(with: first.names) }
        var shelf = Shelf(all)
        fallback = try shelf.context(for: related, make)
        var exact: [String: ContextHandle] = [:]
        var wildcard: [String: ContextHandle] = [:]
        for name in all.reduce(into: Set<String>(), { $0.formUnion($1.names) }).sorted() {
            let context = try shelf.context(for: shelf.candidates(for: name), make)
            if name.hasPrefix("*.") {
                wildcard[String(name.dropFirst())] = context
            } else {
                exact[name] = context
            }
        }
        (self.exact, self.wildcard, contexts) = (exact, wildcard, shelf.contexts)
    }

    /// The context for a name as the client sent it: an exact name wins over a wildcard, which stands for one
    /// label (RFC 6125 §6.4.3).
    func context(for name: String) -> ContextHandle {
        let name = name.lowercased()
        return exact[name] ?? name.parentDomain.flatMap { wildcard[$0] } ?? fallback
    }

    /// Makes `SSL_accept` on the fallback's connections choose from this table, which must outlive them.
    func install() {
        let table = Unmanaged.passUnretained(self).toOpaque()
        shim_SSL_CTX_set_tlsext_servername(fallback.pointer, chooseContext, table)
    }
}

/// The contexts made so far, one for each set of certificates.
private struct Shelf {
    let credentials: [Credentials]
    private(set) var contexts: [ContextHandle] = []
    private var made: [[Int]: ContextHandle] = [:]

    init(_ credentials: [Credentials]) {
        self.credentials = credentials
    }

    /// The places of all certificates for a name: those that have it before those with a wildcard for it, and
    /// among these in the order in which they were given.
    func candidates(for name: String) -> [Int] {
        let wildcard = name.parentDomain.map { "*" + $0 } ?? name
        return [name, wildcard].flatMap { name in
            credentials.indices.filter { credentials[$0].names.contains(name) }
        }
    }

    /// A context with the first candidate of each kind of key.
    mutating func context(
        for candidates: [Int], _ make: () throws(TLSFailure) -> ContextHandle
    ) throws(TLSFailure) -> ContextHandle {
        var kinds: Set<Int32> = []
        let chosen = candidates.filter { kinds.insert(credentials[$0].kind).inserted }.sorted()
        if let context = made[chosen] { return context }
        let context = try make()
        for place in chosen { try context.load(credentials[place]) }
        made[chosen] = context
        contexts.append(context)
        return context
    }
}

extension String {
    /// What follows the first label, from the dot on: `.example.org` of `mail.example.org`.
    fileprivate var parentDomain: String? { firstIndex(of: ".").map { String(self[$0...]) } }
}

/// OpenSSL's servername callback; `table` is the `ServerNames` of the context.
private func chooseContext(
    _ ssl: OpaquePointer?, _ alert: UnsafeMutablePointer<Int32>?, _ table: UnsafeMutableRawPointer?
) -> Int32 {
    if let table, let name = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name) {
        let names = Unmanaged<ServerNames>.fromOpaque(table).takeUnretainedValue()
        let chosen = names.context(for: String(cString: name))
        if chosen !== names.fallback { SSL_set_SSL_CTX(ssl, chosen.pointer) }
    }
    return SSL_TLSEXT_ERR_OK
}
