import COpenSSL
import Glibc

/// OpenSSL's error queue of the calling thread.
///
/// Event loops share a thread, so the queue is cleared before every call whose failure will be judged.
enum ErrorQueue {
    static func clear() {
        ERR_clear_error()
    }

    /// Empties the queue and returns its reasons in one line, the cause first; `fallback` if it says nothing.
    ///
    /// Entries that only name the library that failed ("PEM lib") are left out where a reason is known.
    static func take(fallback: String) -> String {
        var reasons: [String] = []
        var libraries: [String] = []
        while true {
            let code = ERR_get_error()
            if code == 0 { break }
            guard let reason = text(of: code) else { continue }
            if reason.hasSuffix(" lib") {
                libraries.append(reason)
            } else if !reasons.contains(reason) {
                reasons.append(reason)
            }
        }
        if reasons.isEmpty { reasons = libraries }
        return reasons.isEmpty ? fallback : reasons.joined(separator: ", ")
    }

    /// The words for one code; `nil` if OpenSSL has none.
    private static func text(of code: UInt) -> String? {
        /// `ERR_SYSTEM_FLAG`: the rest of the code is an errno.
        let systemFlag: UInt = 0x8000_0000
        if code & systemFlag != 0 {
            return String(cString: strerror(Int32(truncatingIfNeeded: code & ~systemFlag)))
        }
        return ERR_reason_error_string(code).map { String(cString: $0) }
    }
}
