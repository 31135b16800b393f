import Glibc

extension Store {
    /// Octets that the gateway may still write to the disk of the data directory; nil if that is not known. One call
    /// of the system, which does not wait for the disk.
    package func freeOctets() -> Int? {
        var status = statvfs()
        guard statvfs(directory, &status) == 0 else { return nil }
        let (octets, overflow) = Int(clamping: status.f_bavail).multipliedReportingOverflow(
            by: Int(clamping: status.f_frsize))
        return overflow ? Int.max : octets
    }
}
