import Foundation
import Glibc

/// A disk of 8 MB for the data directory of a test; mounting it needs root.
final class SmallDisk {
    let folder: TemporaryFolder
    private var path: String { "\(folder.path)/data" }
    private var filler: String { "\(path)/filler" }

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        let mounted = try run(["mount", "-t", "tmpfs", "-o", "size=8m,mode=0700", "tmpfs", path])
        guard mounted.status == 0 else {
            throw HarnessFailure("a small disk cannot be mounted here: \(mounted.errors)")
        }
    }

    deinit { _ = try? run(["umount", "-l", path]) }

    /// Leaves so much room, to a page.
    func fill(leaving octets: Int = 0) throws {
        var disk = statvfs()
        guard statvfs(path, &disk) == 0 else { throw HarnessFailure("no disk") }
        let free = Int(disk.f_bavail) * Int(disk.f_frsize)
        guard FileManager.default.createFile(atPath: filler, contents: Data(count: max(0, free - octets)))
        else {
            throw HarnessFailure("the disk cannot be filled")
        }
    }

    func makeRoom() throws { try FileManager.default.removeItem(atPath: filler) }
}
