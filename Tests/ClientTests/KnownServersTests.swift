import Foundation
import Testing

@testable import fika

@Suite("Known servers")
struct KnownServersTests {
    private static let pin = String(repeating: "2a", count: 32)
    private let address = ServerAddress(host: "Chat.example.org", port: 6697)

    /// A folder of its own, gone afterwards.
    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("known-" + UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test("What is pinned is there after a round trip, remarks and order included")
    func roundTrip() throws {
        var known = try KnownServers(
            parsing: "# hej\n\nb:1 sha256 \(Self.pin)\n a:2  sha256 \(Self.pin.uppercased()) \n")
        known.pin(Self.pin, for: address)
        #expect(try KnownServers(parsing: known.text) == known)
        #expect(known[ServerAddress(host: "a", port: 2)] == Self.pin)
        #expect(known[ServerAddress(host: "chat.EXAMPLE.org", port: 6697)] == Self.pin)
        #expect(known[ServerAddress(host: "a", port: 3)] == nil)
        let lines = known.text.split(separator: "\n").dropFirst().compactMap { $0.split(separator: " ").first }
        #expect(lines == ["b:1", "a:2", "chat.example.org:6697"])
    }

    @Test("A changed pin replaces the old one")
    func replaced() {
        var known = KnownServers()
        known.pin(Self.pin, for: address)
        let other = String(repeating: "b", count: 64)
        known.pin(other, for: address)
        #expect(known[address] == other)
        #expect(known.text.split(separator: "\n").count == 2)
    }

    @Test(
        "A line that is none names its number",
        arguments: ["x", "a:1 sha256", "a:1 md5 \(pin)", "a:1 sha256 beef", "a:1 sha256 \(pin) more"])
    func malformed(line: String) {
        #expect {
            try KnownServers(parsing: "# first\n\(line)\n")
        } throws: { "\($0)".contains("line 2") }
    }

    @Test("There is a limit to the servers")
    func limit() {
        let lines = (0...KnownServers.countMax).map { "h\($0):1 sha256 \(Self.pin)\n" }.joined()
        #expect(throws: LaunchFault.self) { try KnownServers(parsing: lines) }
    }

    @Test("The file is made for its owner only, in folders of its own")
    func permissions() throws {
        try inFolder { folder in
            let path = folder + "/deep/fika/known-servers"
            #expect(try KnownServers.read(path) == KnownServers())
            var known = KnownServers()
            known.pin(Self.pin, for: address)
            try known.write(path)
            #expect(try mode(path) == 0o600)
            #expect(try mode(folder + "/deep/fika") == 0o700)
            #expect(try KnownServers.read(path) == known)
            try KnownServers().write(path)
            #expect(try KnownServers.read(path) == KnownServers())
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/deep/fika") == ["known-servers"])
        }
    }

    @Test("A file that others can write, that is no file, or that makes no sense is not believed")
    func notBelieved() throws {
        try inFolder { folder in
            let path = folder + "/known-servers"
            try KnownServers().write(path)
            try FileManager.default.setAttributes([.posixPermissions: 0o622], ofItemAtPath: path)
            #expect { try KnownServers.read(path) } throws: { "\($0)".contains("chmod 600") }
            try "nonsense".write(toFile: path, atomically: false, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
            #expect { try KnownServers.read(path) } throws: { "\($0)".hasPrefix(path) }
            #expect(throws: LaunchFault.self) { try KnownServers.read(folder) }
            #expect(throws: LaunchFault.self) { try KnownServers().write(path + "/below/a/file") }
        }
    }

    @Test("It lives where configuration lives")
    func place() {
        #expect(KnownServers.path { ["HOME": "/h"][$0] } == "/h/.config/fika/known-servers")
        #expect(KnownServers.path { ["HOME": "/h", "XDG_CONFIG_HOME": "/c"][$0] } == "/c/fika/known-servers")
        #expect(
            KnownServers.path { ["HOME": "/h", "XDG_CONFIG_HOME": "relative"][$0] } == "/h/.config/fika/known-servers")
        #expect(KnownServers.path { _ in nil } == nil)
    }
}
