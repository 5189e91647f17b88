import Glibc
import LibCrypto
import Testing

@testable import fika

@Suite("Keys kept in the place of a password")
struct KeptKeysTests {
    private static func launch(_ wishes: Launch.Wishes) throws -> Launch {
        try Launch(wishes, environment: { _ in nil })
    }

    @Test("Only where the password lies in a file may its keys lie in one")
    func sources() throws {
        let home: (String) -> String? = { $0 == "HOME" ? "/anna" : nil }
        var wishes = Launch.Wishes(server: "chat.example.org", account: "anna", passwordFile: "/secret")
        let keys = KeptKeys(launch: try Self.launch(wishes), environment: home)
        #expect(keys?.path == "/anna/.local/state/fika/anna@chat.example.org_6697.memory.keys")
        #expect(KeptKeys(launch: try Self.launch(wishes), environment: { _ in nil }) == nil)
        wishes.passwordFile = nil
        #expect(KeptKeys(launch: try Self.launch(wishes), environment: home) == nil, "typed")
        wishes.passwordCommand = "pass show fika"
        #expect(KeptKeys(launch: try Self.launch(wishes), environment: home) == nil, "printed by a command")
    }

    @Test("They are written for the owner alone; a file that others can read, or a spoilt one, is none")
    func file() throws {
        let folder = "/tmp/fika-keys-\(getpid())-\(UInt32.random(in: 0 ... .max))"
        let keys = try #require(KeptKeys(path: folder + "/anna@here.memory"))
        defer {
            unlink(keys.path)
            rmdir(folder)
        }
        #expect(keys.read() == nil)
        let key = LibCrypto.Base64.encode([UInt8](repeating: 7, count: 32))
        let secrets = try #require(ScramSecrets(encoded: "scram-sha-256:4096:AAAA:\(key):\(key)"))
        keys.write(secrets)
        #expect(keys.read() == secrets)
        #expect(PrivateFile.isOpenToOthers(keys.path) == false)
        chmod(keys.path, 0o644)
        #expect(keys.read() == nil)
        try PrivateFile.write("nonsense\n", to: keys.path)
        #expect(keys.read() == nil)
    }
}
