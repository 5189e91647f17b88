import Foundation
import Glibc
import NIOSSL
import Testing

/// A certificate signed by itself, its key, and its fingerprint as openssl tells it.
struct TestCertificate {
    /// Whether the openssl program is here to make one.
    static let isPossible = FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl")

    let context: NIOSSLContext
    let fingerprint: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tls-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (key, certificate) = (folder.appending(path: "key").path, folder.appending(path: "certificate").path)
        _ = try Self.openssl(
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
            "-subj", "/O=City/CN=chat.example.org", "-keyout", key, "-out", certificate)
        let told = try Self.openssl("x509", "-in", certificate, "-noout", "-fingerprint", "-sha256")
        fingerprint = try #require(told.split(separator: "=").last.map { $0.filter { $0 != "\n" } })
        let configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: try NIOSSLCertificate.fromPEMFile(certificate).map { .certificate($0) },
            privateKey: .privateKey(try NIOSSLPrivateKey(file: key, format: .pem)))
        context = try NIOSSLContext(configuration: configuration)
    }

    private static func openssl(_ arguments: String...) throws -> String {
        // Not by Foundation's Process, which crashes now and then with a thousand files open
        // (swift-corelibs-foundation, pull request 5472).
        let command = (["/usr/bin/openssl"] + arguments).map { "'\($0)'" }.joined(separator: " ") + " 2>/dev/null"
        let output = try #require(popen(command, "r"))
        var told: [UInt8] = []
        for byte in sequence(state: (), next: { _ in Optional(fgetc(output)).flatMap { $0 < 0 ? nil : $0 } }) {
            told.append(UInt8(byte))
        }
        try #require(pclose(output) == 0)
        return String(decoding: told, as: UTF8.self)
    }
}
