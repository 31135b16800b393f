import COpenSSL
import Glibc

/// Makes a key and a certificate that vouches for itself, for trials: `server.pem` and `server.key` in a folder.
///
/// Valid for 30 days, ECDSA P-256. Nobody trusts it who was not given the file; a company's gateway gets its
/// certificate from a CA.
///
/// - Parameter names: DNS names and IP addresses, as `DNS:localhost` and `IP:127.0.0.1`; never empty.
package func makeSelfSignedCertificate(_ names: [String], in folder: String) throws(TLSFailure)
    -> CertificateFiles
{
    ErrorQueue.clear()
    let files = CertificateFiles(chain: folder + "/server.pem", key: folder + "/server.key")
    guard let key = shim_new_p256_key() else { throw failed("no key could be made") }
    defer { EVP_PKEY_free(key) }
    guard let certificate = X509_new() else { throw failed("no certificate could be made") }
    defer { X509_free(certificate) }
    let days = 30
    X509_set_version(certificate, 2)  // v3
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), Int.random(in: 1...Int(Int32.max)))
    X509_gmtime_adj(X509_getm_notBefore(certificate), -3600)
    X509_gmtime_adj(X509_getm_notAfter(certificate), days * 86_400)
    X509_set_pubkey(certificate, key)
    let name = X509_get_subject_name(certificate)
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, "Porchlight trial", -1, -1, 0)
    X509_set_issuer_name(certificate, name)
    for (kind, value) in [
        (NID_subject_alt_name, names.joined(separator: ",")), (NID_basic_constraints, "critical,CA:TRUE"),
    ] {
        guard let part = X509V3_EXT_conf_nid(nil, nil, kind, value) else {
            throw failed("the names \(names) are not usable")
        }
        X509_add_ext(certificate, part, -1)
        X509_EXTENSION_free(part)
    }
    guard X509_sign(certificate, key, EVP_sha256()) > 0 else {
        throw failed("the certificate could not be signed")
    }
    // Made before it is written, so that it is never readable by others.
    Glibc.close(open(files.key, O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0o600))
    let keyWritten = write(to: files.key) { PEM_write_bio_PrivateKey($0, key, nil, nil, 0, nil, nil) }
    let chainWritten = write(to: files.chain) { PEM_write_bio_X509($0, certificate) }
    guard keyWritten, chainWritten else { throw failed("\(folder) cannot be written") }
    return files
}

private func write(to path: String, _ put: (OpaquePointer) -> Int32) -> Bool {
    guard let file = BIO_new_file(path, "w") else { return false }
    defer { BIO_free_all(file) }
    return put(file) == 1
}

private func failed(_ what: String) -> TLSFailure { TLSFailure(reason: ErrorQueue.take(fallback: what)) }
