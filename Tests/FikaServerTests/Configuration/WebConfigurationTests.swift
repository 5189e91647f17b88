import FikaCore
import SettingsFile
import Testing

@testable import FikaServer

@Suite("Configuration of the web side")
struct WebConfigurationTests {
    private static let plain = "\n[[listener]]\nport = 6667\n"
    private static let secure = "\n[[listener]]\nport = 6697\ntls_cert = \"/c\"\ntls_key = \"/k\"\n"

    private func read(_ web: String, _ listener: String) -> ConfigurationReader.Reading {
        let text = "[web]\n\(web)\n[server]\ndata_dir = \"/d\"\nname = \"chat.example.org\"\n" + listener
        return ConfigurationReader(file: "f.toml", environment: [:]).read(text)
    }

    private func configuration(_ web: String, _ listener: String = secure) throws -> Configuration {
        switch read(web, listener) {
        case .read(let configuration, _): return configuration
        case .refused(let faults): throw Refused(faults: faults.map(\.description))
        }
    }

    private struct Refused: Error { let faults: [String] }

    @Test(
        "Each fault is told with file, line and what is allowed",
        arguments: [
            ("enabled = 1", plain, "f.toml:2: [web] enabled: is a whole number, not true or false"),
            (
                "enabled = true", plain,
                "f.toml:2: [web] enabled: has no certificate to use; allowed: tls_cert and tls_key"
            ),
            (
                "enabled = true\ntls = false\nhost = \"0.0.0.0\"", plain,
                "f.toml:4: [web] host: would let documents go unencrypted over the network; allowed: a loopback address"
            ),
            (
                "enabled = true\ntls_cert = \"/c\"", secure,
                "f.toml:3: [web] tls_cert: stands without tls_key; allowed: both or none"
            ),
            (
                "enabled = true\ntls_key = \"/k\"", secure,
                "f.toml:3: [web] tls_key: stands without tls_cert; allowed: both or none"
            ),
            (
                "enabled = true\nport = 65536", secure,
                "f.toml:3: [web] port: 65536 is out of range; allowed: 0 to 65535"
            ),
            ("file_max_bytes = 1023", secure, "f.toml:2: [web] file_max_bytes: 1023 is out of range; allowed: 1024 to"),
            ("upload_link_s = 59", secure, "f.toml:2: [web] upload_link_s: 59 is out of range; allowed: 60 to 86400"),
            ("download_link_s = 86401", secure, "f.toml:2: [web] download_link_s: 86401 is out of range"),
            ("connections = 0", secure, "f.toml:2: [web] connections: 0 is out of range; allowed: 1 to 65536"),
            ("public_url = \"chat.example.org\"", secure, "f.toml:2: [web] public_url: \"chat.example.org\" is not an"),
            ("public_url = \"https://h/path\"", secure, "f.toml:2: [web] public_url: \"https://h/path\" is not an"),
            ("origins = [\"*\"]", secure, "f.toml:2: [web] origins: \"*\" is not an address"),
            ("origins = [\"chat\"]", secure, "f.toml:2: [web] origins: \"chat\" is not an origin"),
            ("origin = []", secure, "f.toml:2: [web] origin: unknown key, did you mean origins?"),
        ])
    func faults(_ web: String, _ listener: String, _ fault: String) {
        let told: [String] =
            switch read(web, listener) {
            case .read(_, let warnings): warnings.map(\.description)
            case .refused(let faults): faults.map(\.description)
            }
        #expect(told.contains { $0.hasPrefix(fault) }, "\(told)")
    }

    @Test("What is faulty about a web side that is off keeps nobody from starting")
    func off() throws {
        #expect(try configuration("tls_cert = \"/c\"", Self.plain).web.isEnabled == false)
    }

    @Test("The certificate is its own, else that of a listener; the address is what the operator says, else the name's")
    func derived() throws {
        let shared = try configuration("enabled = true")
        #expect(shared.webCertificate?.certificatePath == "/c" && shared.webCertificate?.keyPath == "/k")
        #expect(shared.core.takesDocuments && shared.core.documentsURL == shared.webURL)
        let own = try configuration("enabled = true\ntls_cert = \"/w\"\ntls_key = \"/x\"\nhost = \"0.0.0.0\"")
        #expect(own.webCertificate?.certificatePath == "/w" && own.webCertificate?.keyPath == "/x")
        #expect(own.webURL == "https://chat.example.org:8443")
        let proxied = try configuration("enabled = true\ntls = false\npublic_url = \"https://files.example.org\"")
        #expect(proxied.webURL == "https://files.example.org")
        #expect(try configuration("enabled = true\ntls = false", Self.plain).webURL == "http://127.0.0.1:8443")
        #expect(try configuration("enabled = false").core.documentsURL == nil)
        let origins = try configuration("origins = [\"https://a.example.org\", \"https://b.example.org:8443\"]").web
            .origins
        #expect(origins == ["https://a.example.org", "https://b.example.org:8443"])
    }
}
