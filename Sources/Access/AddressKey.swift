import Glibc

/// What wrong guesses of an address are counted with: an IPv4 address, or the /64 network of an IPv6 address, which one
/// household has in all.
///
/// - Parameter address: without its port; anything else is taken as it is, cut at 64 octets.
package func addressKey(_ address: String) -> String {
    let bare = String(address.prefix { $0 != "%" })
    var six = in6_addr()
    guard bare.utf8.count <= 64, inet_pton(AF_INET6, bare, &six) == 1 else {
        return String(decoding: address.utf8.prefix(64), as: UTF8.self)
    }
    let octets = withUnsafeBytes(of: six) { Array($0) }
    let isMapped = octets[..<10].allSatisfy { $0 == 0 } && octets[10] == 0xFF && octets[11] == 0xFF
    if isMapped { return octets[12...].map(String.init).joined(separator: ".") }
    let words = stride(from: 0, to: 8, by: 2).map { UInt16(octets[$0]) << 8 | UInt16(octets[$0 + 1]) }
    return words.map { String($0, radix: 16) }.joined(separator: ":") + "/64"
}
