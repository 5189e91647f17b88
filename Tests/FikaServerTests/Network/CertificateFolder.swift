import FikaCore
import Foundation
import Glibc
import NIOSSL

@testable import FikaServer

/// A folder with certificates that the `openssl` program made, gone with the test.
final class CertificateFolder: Sendable {
    private static let program = "/usr/bin/openssl"

    static var canMake: Bool { FileManager.default.isExecutableFile(atPath: program) }

    let path: String
    /// Stands at the moment the certificates are made, so that they are valid.
    let clock = TestClock(milliseconds: SystemClock().now().milliseconds + 1_000)

    struct Failed: Error {
        let status: Int32
    }

    init() throws {
        path = NSTemporaryDirectory() + "fika-certificates-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// `NAME.pem` and `NAME.key`, valid for three days.
    func make(_ name: String) throws {
        let words = [
            Self.program, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
            "-days", "3", "-subj", "/CN=\(name).test", "-keyout", "\(path)/\(name).key", "-out",
            "\(path)/\(name).pem",
        ]
        // Not by Foundation's Process: with a thousand files open its `run` reads beyond a directory entry and crashes
        // now and then (swift-corelibs-foundation, pull request 5472).
        let status = system(words.map { "'\($0)'" }.joined(separator: " ") + " >/dev/null 2>&1")
        guard status == 0 else { throw Failed(status: status) }
    }

    func write(_ text: String, to file: String) throws {
        try text.write(toFile: "\(path)/\(file)", atomically: true, encoding: .utf8)
    }

    func copy(_ name: String, to other: String) throws {
        try write(String(contentsOfFile: "\(path)/\(name).pem", encoding: .utf8), to: "\(other).pem")
        try copyKey(name, to: other)
    }

    func copyKey(_ name: String, to other: String) throws {
        try write(String(contentsOfFile: "\(path)/\(name).key", encoding: .utf8), to: "\(other).key")
    }

    /// One TLS listener with this pair.
    func configuration(_ name: String) -> Configuration {
        Rig.configuration {
            $0.listeners[0].certificatePath = "\(path)/\(name).pem"
            $0.listeners[0].keyPath = "\(path)/\(name).key"
        }
    }

    /// A client that trusts this certificate alone, and shows one of its own where it has one.
    func trusting(_ name: String, showing own: String? = nil) throws -> TLSConfiguration {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.trustRoots = .certificates(try NIOSSLCertificate.fromPEMFile("\(path)/\(name).pem"))
        configuration.certificateVerification = .noHostnameVerification
        if let own {
            let certificates = try NIOSSLCertificate.fromPEMFile("\(path)/\(own).pem")
            configuration.certificateChain = certificates.map { .certificate($0) }
            configuration.privateKey = .privateKey(try NIOSSLPrivateKey(file: "\(path)/\(own).key", format: .pem))
        }
        return configuration
    }
}
