import Foundation
import Testing

@testable import fika

@Suite("Files of one's own")
struct PrivateFileTests {
    @Test("Written for the owner alone, in folders of the owner alone, and read back")
    func writing() throws {
        let folder = NSTemporaryDirectory() + "fika-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/a/b"
        try PrivateFile.write("one\n", to: path)
        try PrivateFile.write("two\n", to: path)
        #expect(try PrivateFile.read(path) == "two\n")
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(PrivateFile.isOpenToOthers(path) == false)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        #expect(PrivateFile.isOpenToOthers(path) == true)
        #expect(PrivateFile.isOpenToOthers(path + "x") == nil)
        #expect(throws: PrivateFile.Fault.self) { try PrivateFile.read(folder) }
        #expect(throws: PrivateFile.Fault(reason: "No such file or directory", isMissing: true)) {
            try PrivateFile.read(path + "x")
        }
    }
}
