import Foundation
import Glibc
import Testing

/// A data folder of one test, gone with this value.
final class TemporaryFolder: Sendable {
    let path: String

    init(mode: mode_t = 0o700) throws {
        path = NSTemporaryDirectory() + "fika-store-" + UUID().uuidString
        guard mkdir(path, mode) == 0, chmod(path, mode) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    var database: String { path + "/fika.sqlite" }

    func mode(of name: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
        return try #require(attributes[.posixPermissions] as? Int)
    }
}
