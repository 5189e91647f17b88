import NIOSSL
import Testing

@testable import FikaServer

@Suite(
    "The certificate of the web side", .timeLimit(.minutes(1)),
    .enabled(if: CertificateFolder.canMake, "the openssl program is not here"))
struct WebIdentityTests {
    private func configuration(_ folder: CertificateFolder, own: Bool) -> Configuration {
        var configuration = own ? Rig.configuration() : folder.configuration("live")
        configuration.web.isEnabled = true
        if own {
            configuration.web.certificatePath = folder.path + "/live.pem"
            configuration.web.keyPath = folder.path + "/live.key"
        }
        return configuration
    }

    @Test("it is read again with all others, and new connections are shown it", arguments: [true, false])
    func reloaded(own: Bool) async throws {
        let folder = try CertificateFolder()
        for name in ["a", "b"] { try folder.make(name) }
        try folder.copy("a", to: "live")
        try await Rig.run(configuration(folder, own: own), clock: folder.clock) { rig in
            let identity = try #require(try rig.server.webIdentity())
            let before = identity()
            #expect(identity() === before)
            try folder.copy("b", to: "live")
            #expect(rig.server.reloadCertificates() == [])
            #expect(identity() !== before)
        }
    }

    @Test("a pair that cannot be used is told, and the old one stays")
    func refused() async throws {
        let folder = try CertificateFolder()
        for name in ["a", "b"] { try folder.make(name) }
        try folder.copy("a", to: "live")
        try await Rig.run(configuration(folder, own: true), clock: folder.clock, expectsErrors: true) { rig in
            let identity = try #require(try rig.server.webIdentity())
            let before = identity()
            try folder.copyKey("b", to: "live")
            #expect(rig.server.reloadCertificates().map(\.code) == [.keyMismatch])
            #expect(identity() === before)
        }
    }

    @Test("without one, or without TLS, there is none, and a missing file is said at the start")
    func missing() async throws {
        try await Rig.run { rig in
            let identity = try rig.server.webIdentity()
            #expect(identity == nil)
        }
        let folder = try CertificateFolder()
        try await Rig.run(configuration(folder, own: true), clock: folder.clock, expectsErrors: true) { rig in
            #expect(throws: ServerFault.self) { _ = try rig.server.webIdentity() }
        }
    }
}
