import FikaServer
import Foundation
import LibCrypto

/// The folder of the demonstration: made the first time, used again and never changed after that.
struct DemoFolder: Sendable {
    static let people = ["anna", "bert", "carla"]
    private static let bots = ["filing", "answers", "announcer"]
    /// Folders above this program in which a clone or an installation is looked for.
    private static let ancestorsMax = 6
    /// Ports that are tried from the usual one on.
    private static let portsTried = 100

    let path: String

    var configurationPath: String { path + "/fikad.toml" }
    var dataPath: String { path + "/data" }
    var certificatePath: String { path + "/tls.crt" }
    var logPath: String { path + "/fikad.log" }
    private var keyPath: String { path + "/tls.key" }
    private var typesPath: String { path + "/case-types" }
    private var passwordsPath: String { path + "/passwords" }
    private var playedPath: String { path + "/played" }

    /// Makes what is missing.
    func prepare() throws {
        for folder in [path, dataPath] { try makeFolder(folder) }
        if !exists(certificatePath) { try makeCertificate() }
        if !exists(typesPath) { try makeCaseTypes() }
        if !exists(configurationPath) { try write(try configuration(), to: configurationPath) }
        if !exists(passwordsPath) {
            let lines = Self.people.map { "\($0) \(Hexadecimal.encode(SecureRandom.bytes(8)))\n" }
            try write(lines.joined(), to: passwordsPath)
        }
    }

    /// Whether the scene was played here to its end; another time would only repeat it.
    var wasPlayedIn: Bool { exists(playedPath) }

    func rememberPlaying() throws {
        try write("The scene was played in this folder. `fikad demo --scene` plays it again.\n", to: playedPath)
    }

    /// By account.
    func passwords() throws -> [String: String] {
        let pairs = try TextFile.read(passwordsPath).split(separator: "\n").compactMap { line -> (String, String)? in
            let words = line.split(separator: " ").map(String.init)
            return words.count == 2 ? (words[0], words[1]) : nil
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// Where the daemon of this folder listens with TLS.
    func address() throws -> DemoAddress {
        let reading = ConfigurationReader(file: configurationPath, environment: [:]).read(
            try TextFile.read(configurationPath))
        guard case .read(let configuration, _) = reading,
            let listener = configuration.listeners.first(where: \.usesTLS),
            let certificate = listener.certificatePath, let fingerprint = CertificatePin.of(certificate)
        else { throw DemoFailure("\(configurationPath) has no listener with a certificate.") }
        return DemoAddress(host: "127.0.0.1", port: listener.port, fingerprint: fingerprint)
    }

    /// The folder whose files the announcer posts.
    func drop(_ text: String) throws {
        let folder = "\(dataPath)/bots/announcer/drop"
        try makeFolder(folder)
        // Under another name until it is whole, so that no half of it is posted.
        let file = "\(folder)/\(Hexadecimal.encode(SecureRandom.bytes(4))).txt"
        try write(text, to: file + ".part")
        try FileManager.default.moveItem(atPath: file + ".part", toPath: file)
    }

    // MARK: Parts

    private func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: path)
    }

    private func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    private func write(_ text: String, to path: String) throws {
        guard
            FileManager.default.createFile(
                atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
        else { throw DemoFailure("\(path) cannot be written.") }
    }

    private func makeCertificate() throws {
        let openssl = Process()
        openssl.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        openssl.arguments = [
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days",
            "825", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", keyPath,
            "-out", certificatePath,
        ]
        openssl.standardError = FileHandle.nullDevice
        try openssl.run()
        openssl.waitUntilExit()
        guard openssl.terminationStatus == 0 else { throw DemoFailure("openssl could not make a certificate.") }
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: keyPath)
    }

    /// Those of the clone or the installation, which hold the one that the scene needs.
    private func makeCaseTypes() throws {
        guard let source = found(["systemd/case-types", "share/fika/case-types"]) ?? existing("/etc/fika/case-types")
        else { throw DemoFailure("There are no case types beside this program.") }
        try makeFolder(typesPath)
        for name in try TextFile.names(in: source) where name.hasSuffix(".toml") {
            try write(try TextFile.read("\(source)/\(name)"), to: "\(typesPath)/\(name)")
        }
    }

    private func existing(_ path: String) -> String? {
        exists(path) ? path : nil
    }

    /// The first of these below one of the folders above this program.
    private func found(_ names: [String]) -> String? {
        var parts = FilePath.ownFolder.split(separator: "/")
        for _ in 0..<Self.ancestorsMax {
            for name in names {
                let candidate = "/" + (parts + [Substring(name)]).joined(separator: "/")
                if exists(candidate) { return candidate }
            }
            _ = parts.popLast()
        }
        return nil
    }

    private func configuration() throws -> String {
        guard let manifests = found(["bots", "lib/fika/bots"]) else {
            throw DemoFailure("There are no bots beside this program.")
        }
        return """
            # Made by `fikad demo`; yours from now on. systemd/fikad.toml explains every key there is.
            [server]
            name = "fika.localhost"
            network = "FikaDemo"
            data_dir = "data"
            motd = ["This is a demonstration. Ask in #it-help, read #news, talk in #cafe."]

            [[listener]]
            host = "127.0.0.1"
            port = \(try FreePort.from(6697, tries: Self.portsTried))
            tls_cert = "tls.crt"
            tls_key = "tls.key"

            [[listener]]
            host = "127.0.0.1"
            port = \(try FreePort.from(6667, tries: Self.portsTried))

            [accounts]
            required = true

            [casework]
            case_types_dir = "case-types"

            [bots]
            directory = "\(manifests)"
            programs = "\(FilePath.ownFolder)"
            enabled = [\(Self.bots.map { "\"\($0)\"" }.joined(separator: ", "))]

            """
    }
}
