import FikaCore
import Foundation
import Testing

@testable import FikaServer

@Suite("The server's secret, and what follows from it")
struct ServerSecretTests {
    private let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "fika-secret-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    @Test("It is made once, for the owner alone, and read again")
    func keptOnDisk() throws {
        let made = try ServerSecret(folder: folder).derived(for: "test")
        #expect(try ServerSecret(folder: folder).derived(for: "test") == made)
        #expect(ServerSecret().derived(for: "test") != made)
        let path = "\(folder)/\(ServerSecret.fileName)"
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        try FileManager.default.removeItem(atPath: folder)
    }

    @Test("What is no secret, and a folder that is not there, are errors that name the file")
    func faults() throws {
        let path = "\(folder)/\(ServerSecret.fileName)"
        try "abc".write(toFile: path, atomically: true, encoding: .utf8)
        for place in [folder, folder + "/none"] {
            let fault = #expect(throws: ServerFault.self) { try ServerSecret(folder: place) }
            #expect(fault?.code == .secret)
            #expect(fault?.message.contains("\(place)/\(ServerSecret.fileName)") == true)
        }
        try FileManager.default.removeItem(atPath: folder)
    }

    @Test("A cloak is the same for the same address and says nothing of it; loopback needs none")
    func cloaks() {
        let cloak = Cloak(secret: ServerSecret())
        let host = cloak.host(for: PeerAddress(text: "192.0.2.1"))
        #expect(host == cloak.host(for: PeerAddress(text: "::ffff:192.0.2.1")))
        #expect(host != cloak.host(for: PeerAddress(text: "192.0.2.2")))
        #expect(host != Cloak(secret: ServerSecret()).host(for: PeerAddress(text: "192.0.2.1")))
        #expect(host.count == Cloak.bytesShown * 2 + ".cloak".count && host.hasSuffix(".cloak"))
        #expect(["127.0.0.1", "127.8.8.8", "::1"].allSatisfy { cloak.host(for: PeerAddress(text: $0)) == "localhost" })
    }
}
