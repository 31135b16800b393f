import COpenSSL

/// Which context answers for which SNI name: the certificates of a server, ready to be chosen from.
///
/// Immutable after `init`, so that handshakes on all threads may read it.
final class ServerNames {
    /// Answers when no name was sent or none fits; holds the first certificate given.
    let fallback: ContextHandle
    /// Every context, the fallback first.
    private(set) var contexts: [ContextHandle]
    private var exact: [String: ContextHandle] = [:]
    /// Keyed by what follows the star: `.example.org` for `*.example.org`.
    private var wildcard: [Substring: ContextHandle] = [:]

    /// Two certificates with the same names and different kinds of keys share one context: OpenSSL then takes
    /// the one that the client can use.
    init(
        certificates: [CertificateFiles], make: () throws(TLSFailure) -> ContextHandle
    ) throws(TLSFailure) {
        var entries: [(names: Set<String>, kinds: Set<Int32>, context: ContextHandle)] = []
        for files in certificates {
            let credentials = try files.read()
            let (names, kind) = (credentials.names, credentials.kind)
            if let twin = entries.firstIndex(where: { $0.names == names && !$0.kinds.contains(kind) }) {
                try entries[twin].context.load(credentials)
                entries[twin].kinds.insert(kind)
            } else {
                let context = try make()
                try context.load(credentials)
                entries.append((names, [kind], context))
            }
        }
        guard let first = entries.first else { throw TLSFailure(reason: "a TLS server needs a certificate") }
        fallback = first.context
        contexts = entries.map(\.context)
        for entry in entries {
            for name in entry.names { add(name, entry.context) }
        }
    }

    /// The context for a name as the client sent it: an exact name wins over a wildcard, which stands for one
    /// label (RFC 6125 §6.4.3).
    func context(for name: String) -> ContextHandle {
        let name = name.lowercased()
        if let context = exact[name] { return context }
        if let dot = name.firstIndex(of: "."), let context = wildcard[name[dot...]] { return context }
        return fallback
    }

    /// Makes `SSL_accept` on the fallback's connections choose from this table, which must outlive them.
    func install() {
        let table = Unmanaged.passUnretained(self).toOpaque()
        shim_SSL_CTX_set_tlsext_servername(fallback.pointer, chooseContext, table)
    }

    /// The certificate given first keeps a name that several have.
    private func add(_ name: String, _ context: ContextHandle) {
        if name.hasPrefix("*.") {
            let parent = name.dropFirst()
            if wildcard[parent] == nil { wildcard[parent] = context }
        } else if exact[name] == nil {
            exact[name] = context
        }
    }
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
