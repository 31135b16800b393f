import COpenSSL

/// The version of the library in use, as it names itself: `OpenSSL 3.0.19 27 Jan 2026`.
package func openSSLVersion() -> String {
    String(cString: OpenSSL_version(OPENSSL_VERSION))
}
