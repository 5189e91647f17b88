import FikaCore
import SettingsFile
import Testing

@testable import FikaServer

@Suite("ConfigurationReader")
struct ConfigurationReaderTests {
    private static let good = """
        [server]
        data_dir = "/var/lib/fika"
        [[listener]]
        port = 6667
        """

    private struct Refused: Error {
        let faults: [String]
    }

    private func read(_ text: String, environment: [String: String] = [:]) -> ConfigurationReader.Reading {
        ConfigurationReader(file: "f.toml", environment: environment).read(text)
    }

    private func faults(_ text: String) -> [String] {
        switch read(text) {
        case .read(_, let warnings): warnings.map(\.description)
        case .refused(let faults): faults.map(\.description)
        }
    }

    private func configuration(
        _ text: String, environment: [String: String] = [:]
    ) throws -> (Configuration, [ConfigurationFault]) {
        guard case .read(let configuration, let warnings) = read(text, environment: environment) else {
            throw Refused(faults: faults(text))
        }
        return (configuration, warnings)
    }

    @Test("The least that is needed gives the defaults")
    func defaults() throws {
        let (configuration, warnings) = try configuration(Self.good)
        var expected = Configuration()
        expected.server.dataFolder = "/var/lib/fika"
        expected.listeners = [Configuration.Listener()]
        #expect(configuration == expected)
        #expect(warnings.isEmpty)
    }

    @Test(
        "Each fault is told with file, line and what is allowed",
        arguments: [
            ("[server]\nnmae = \"x\"", "f.toml:2: [server] nmae: unknown key, did you mean name?; allowed: name, d"),
            ("[sever]", "f.toml:1: [sever]: unknown table, did you mean [server]?; allowed: server, log, limits"),
            ("[server]\nname = 1", "f.toml:2: [server] name: is a whole number, not a text; allowed: letters, digits,"),
            ("[server]\nname = \"\"", "f.toml:2: [server] name: is empty; allowed: letters"),
            ("[server]\nname = \"a b\"", "f.toml:2: [server] name: \"a b\" holds something else; allowed: letters"),
            ("[server]\nname = \"a\"", "f.toml:1: [server] data_dir: is missing; allowed: a path"),
            ("[server]\npassword = \"\"", "f.toml:2: [server] password: has 0 bytes; allowed: 1 to 300 bytes on one"),
            ("[server]\nmotd = \"hi\"", "f.toml:2: [server] motd: is a text, not a list; allowed: a list of at most"),
            ("[server]\nmotd = [1]", "f.toml:2: [server] motd: holds a whole number; allowed: a list of at most 100"),
            (
                "[server]\ncasemapping = \"rfc1459\"",
                "f.toml:2: [server] casemapping: \"rfc1459\" is not known; allowed: ascii"
            ),
            (
                "[server]\nutf8_only = 1",
                "f.toml:2: [server] utf8_only: is a whole number, not true or false; allowed: true"
            ),
            (
                "[server]\ndefault_user_modes = \"+o\"",
                "f.toml:2: [server] default_user_modes: \"+o\" is not a mode that"
            ),
            ("[limits]\n\nnick_length = 0", "f.toml:3: [limits] nick_length: 0 is out of range; allowed: 1 to 64"),
            ("[limits]\nsendq_bytes = 1.5", "f.toml:2: [limits] sendq_bytes: is a number with a fraction, not a whole"),
            ("[limits]\nrecvq_bytes = 2026-11-22", "f.toml:2: [limits] recvq_bytes: is a date or time, not a whole"),
            (
                "[log]\nlevel = \"loud\"",
                "f.toml:2: [log] level: \"loud\" is not known; allowed: trace, debug, info, notice"
            ),
            (
                "[storage]\nsynchronous = \"off\"",
                "f.toml:2: [storage] synchronous: \"off\" is not known; allowed: full, normal"
            ),
            ("log = 1", "f.toml:1: [log]: is a whole number; allowed: a table"),
            (
                "[accounts]\nsasl_mechanisms = [\"PLAIN\", \"PLAIN\"]",
                "f.toml:2: [accounts] sasl_mechanisms: holds \"PLAIN\" twice"
            ),
            (
                "[accounts]\nsasl_mechanisms = [\"GSSAPI\"]",
                "f.toml:2: [accounts] sasl_mechanisms: \"GSSAPI\" is not known"
            ),
            (
                "[history]\nstore_tagmsg = [\"react\"]",
                "f.toml:2: [history] store_tagmsg: \"react\" is not a client-only tag"
            ),
            (
                "[bots]\nenabled = [\"filing\"]",
                "f.toml:2: [bots] enabled: stands without directory; allowed: both or none"
            ),
            (
                "[bots]\nenabled = [\"Filing\"]",
                "f.toml:2: [bots] enabled: \"Filing\" holds something else; allowed: a list"
            ),
            ("[listener]\nport = 1", "f.toml:1: [[listener]]: is a table; allowed: a [[listener]] for each one"),
            ("listener = [1]", "f.toml:1: [[listener]]: is a whole number; allowed: a [[listener]] for each one"),
            ("[server]", "f.toml:1: [[listener]]: is missing, so nobody could connect; allowed: at least one"),
            (
                "[server]\nsts_port = 6697",
                "f.toml:2: [server] sts_port: sends clients to TLS, which no listener speaks; allowed: only beside a "
                    + "[[listener]] with tls_cert"
            ),
            (
                "[server]\nsts_duration_s = 10",
                "f.toml:2: [server] sts_duration_s: stands without sts_port; allowed: both or none"
            ),
            (
                "[[listener]]\nkind = \"gopher\"",
                "f.toml:2: [[listener]] kind: \"gopher\" is not known; allowed: irc, websocket"
            ),
            (
                "[[listener]]\norigins = [\"https://chat.test\"]",
                "f.toml:2: [[listener]] origins: is for web pages, which do not speak plain IRC; allowed: only with "
                    + "kind = \"websocket\""
            ),
            (
                "[[listener]]\nkind = \"websocket\"\norigins = [\"chat.test\"]",
                "f.toml:3: [[listener]] origins: \"chat.test\" is not an origin; allowed: a list of at most 64 texts, "
                    + "each \"*\", or an origin such as \"https://chat.example.org\""
            ),
            ("[[listener]]\nport = 70000", "f.toml:2: [[listener]] port: 70000 is out of range; allowed: 0 to 65535"),
            (
                "[[listener]]\ntls_cert = \"c\"",
                "f.toml:2: [[listener]] tls_cert: stands without tls_key; allowed: both or none"
            ),
            (
                "[[listener]]\ntls_key = \"k\"",
                "f.toml:2: [[listener]] tls_key: stands without tls_cert; allowed: both or none"
            ),
            ("[[listener]]\nhost = \"0.0.0.0\"", "f.toml:2: [[listener]] host: would let passwords go unencrypted"),
            (
                "[[listener]]\n[[listener]]\nport = 6667",
                "f.toml:3: [[listener]] port: 127.0.0.1 port 6667 is taken by another"
            ),
            ("[[oper]]\nname = \"a\"", "f.toml:1: [[oper]] password: is missing; allowed: 1 to 300 bytes on one line"),
            (
                "[[oper]]\nname = \"a\"\npassword = \"p\"\n[[oper]]\nname = \"a\"\npassword = \"q\"",
                "f.toml:5: [[oper]] name: \"a\" is taken by another; allowed: each name once"
            ),
            ("[[oper]]\nrole = \"king\"", "f.toml:2: [[oper]] role: \"king\" is not known; allowed: admin"),
            (
                "[abuse]\nresolve_hostnames = true",
                "f.toml:2: warning: [abuse] resolve_hostnames: is not in this release and has no"
            ),
            ("[server\nname", "f.toml:1: not TOML: "),
            ("a = \n", "f.toml:1: not TOML: "),
        ])
    func fault(text: String, expected: String) {
        let found = faults(text)
        #expect(found.contains { $0.hasPrefix(expected) }, "\(found)")
    }

    @Test("Everything wrong is told at once, in the order of the file")
    func allAtOnce() {
        let text = "[limits]\nnick_length = 0\n[server]\ndata_dir = \"/d\"\nnmae = 1\n[[listener]]\nport = \"x\""
        #expect(
            faults(text).map { String($0.prefix(14)) } == ["f.toml:2: [lim", "f.toml:5: [ser", "f.toml:7: [[li"])
    }

    @Test("What this release cannot do is a warning, and the file is used")
    func warnings() throws {
        let (configuration, warnings) = try configuration(
            Self.good + "\n[abuse]\nident = true\n[history]\nredact_own = true")
        #expect(configuration.abuse.asksIdent)
        #expect(warnings.map(\.key) == ["ident"])
        #expect(warnings.map(\.line) == [6])
    }

    @Test("A password is in no message")
    func secrets() {
        let found = faults(
            "[server]\npassword = \"hush\\u0007hush\"\n[[oper]]\nname = \"a\"\npassword = \"hush\\nhush\"")
        #expect(found.filter { $0.contains("control character") }.count == 2)
        #expect(!found.joined().contains("hush"))
    }

    @Test(
        "Relative paths are below the folder of the file",
        arguments: [("/etc/fika/fikad.toml", "/etc/fika/data"), ("fikad.toml", "data"), ("./a/f.toml", "./a/data")])
    func paths(file: String, expected: String) throws {
        let reading = ConfigurationReader(file: file, environment: [:]).read(
            "[server]\ndata_dir = \"data\"\n[[listener]]\ntls_cert = \"/abs/c\"\ntls_key = \"k\"")
        guard case .read(let configuration, _) = reading else {
            Issue.record("refused: \(reading)")
            return
        }
        #expect(configuration.server.dataFolder == expected)
        #expect(configuration.listeners[0].certificatePath == "/abs/c")
        #expect(configuration.listeners[0].keyPath?.hasSuffix("k") == true)
    }

    @Test("Credentials are found in the folder that systemd names")
    func credentials() throws {
        let text = """
            [server]
            data_dir = "/d"
            [[listener]]
            tls_cert = "${CREDENTIALS_DIRECTORY}/c.pem"
            tls_key = "${CREDENTIALS_DIRECTORY}/k.pem"
            """
        let (inside, none) = try configuration(text, environment: ["CREDENTIALS_DIRECTORY": "/run/c"])
        #expect(inside.listeners[0].certificatePath == "/run/c/c.pem")
        #expect(inside.listeners[0].keyPath == "/run/c/k.pem")
        #expect(none.isEmpty)
        let (_, warnings) = try configuration(text)
        #expect(warnings.map(\.line) == [4, 5])
    }

    @Test("Limits on how many there may be")
    func counts() {
        let listeners = (0...ConfigurationReader.listenersMax).map { "[[listener]]\nport = \($0 + 1)\n" }.joined()
        #expect(faults(listeners).contains { $0.contains("there are 33 of them; allowed: at most 32") })
        let motd = [String](repeating: "\"x\"", count: 101).joined(separator: ",")
        #expect(faults("[server]\nmotd = [\(motd)]").contains { $0.contains("motd: has 101 elements") })
        let large = String(repeating: "#", count: TOMLDocument.bytesMax + 1)
        #expect(faults(large) == ["f.toml:1: the file has more than 1048576 bytes"])
    }
}
