import Foundation
import Testing

@testable import BotKit

@Suite("A bot's door: its token")
struct HookTokenTests {
    private func read(_ text: String, mode: Int) throws -> String {
        let path = NSTemporaryDirectory() + "/token-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        _ = FileManager.default.createFile(
            atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: mode])
        return try HookToken.read(path)
    }

    @Test("One line of a file that only its owner may read")
    func good() throws {
        #expect(try read(HookGuardTests.token + "\n", mode: 0o600) == HookGuardTests.token)
        #expect(try read(HookGuardTests.token, mode: 0o400) == HookGuardTests.token)
    }

    @Test(
        "A file that others may read, a short token, two lines or none are faults",
        arguments: [
            (HookGuardTests.token, 0o640), (HookGuardTests.token, 0o604), ("short", 0o600), ("", 0o600),
            (HookGuardTests.token + "\n" + HookGuardTests.token, 0o600), (String(repeating: "a", count: 1_025), 0o600),
        ])
    func faults(text: String, mode: Int) {
        #expect(throws: BotFault.self) { try read(text, mode: mode) }
    }

    @Test("No file is a fault")
    func missing() {
        #expect(throws: BotFault.self) { try HookToken.read("/nonexistent/token") }
    }
}
