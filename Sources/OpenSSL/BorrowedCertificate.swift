import COpenSSL

/// An `X509` that somebody else owns, and what we read from one.
struct BorrowedCertificate {
    let pointer: OpaquePointer

    /// SHA-256 of the DER certificate in lower-case hexadecimal; `nil` if OpenSSL has no memory.
    var fingerprint: String? { digest { i2d_X509(pointer, $0) } }

    /// SHA-256 of the SubjectPublicKeyInfo (RFC 5280 §4.1.2.7), likewise: it stays when a certificate is renewed
    /// for the same key.
    var keyFingerprint: String? { digest { i2d_X509_PUBKEY(X509_get_X509_PUBKEY(pointer), $0) } }

    /// The first common name of the subject as UTF-8, with whatever its maker put there.
    var commonName: String? {
        let subject = X509_get_subject_name(pointer)
        let place = X509_NAME_get_index_by_NID(subject, NID_commonName, -1)
        guard place >= 0, let entry = X509_NAME_get_entry(subject, place) else { return nil }
        var text: UnsafeMutablePointer<UInt8>?
        let length = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(entry))
        guard length >= 0, let text else { return nil }
        defer { CRYPTO_free(text, nil, 0) }
        return String(decoding: UnsafeBufferPointer(start: text, count: Int(length)), as: UTF8.self)
    }

    /// The DNS names in lower case, wildcards as they stand; without any, the common name.
    var serverNames: Set<String> {
        var names = alternativeNames
        if names.isEmpty, let name = commonName { names.insert(name.lowercased()) }
        return names
    }

    private var alternativeNames: Set<String> {
        guard let stack = X509_get_ext_d2i(pointer, NID_subject_alt_name, nil, nil) else { return [] }
        let list = OpaquePointer(stack)
        defer { GENERAL_NAMES_free(list) }
        var names: Set<String> = []
        for index in 0..<OPENSSL_sk_num(list) {
            var kind: Int32 = 0
            let entry = OPENSSL_sk_value(list, index)?.assumingMemoryBound(to: GENERAL_NAME.self)
            guard let value = GENERAL_NAME_get0_value(entry, &kind), kind == GEN_DNS else { continue }
            let string = value.assumingMemoryBound(to: ASN1_STRING.self)
            let bytes = UnsafeBufferPointer(
                start: ASN1_STRING_get0_data(string), count: Int(ASN1_STRING_length(string)))
            names.insert(String(decoding: bytes, as: UTF8.self).lowercased())
        }
        return names
    }

    /// SHA-256 over what `encode` writes, which with a null target returns the length only.
    private func digest(
        _ encode: (UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>?) -> Int32
    ) -> String? {
        let length = Int(encode(nil))
        guard length > 0 else { return nil }
        let bytes = [UInt8](unsafeUninitializedCapacity: length) { room, initialized in
            var end = room.baseAddress
            initialized = max(0, Int(encode(&end)))
        }
        return bytes.isEmpty ? nil : hexadecimal(Digest.sha256(bytes))
    }
}

/// Two lower-case digits for each byte.
private func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
        decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
