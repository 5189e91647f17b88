import SettingsFile
import Testing

@testable import fika

@Suite("fika.toml")
struct SettingsReaderTests {
    private static func faults(_ text: String, actions: [String]? = nil) -> [String] {
        switch SettingsReader(file: "f.toml", actions: actions).read(text) {
        case .read: []
        case .refused(let faults): faults.map(\.description)
        }
    }

    private static func read(_ text: String) throws -> Settings {
        guard case .read(let settings) = SettingsReader(file: "/anna/fika.toml").read(text) else {
            throw LaunchFault("refused: \(faults(text))")
        }
        return settings
    }

    @Test("The annotated example changes nothing, and with every key in use it is still right")
    func example() throws {
        #expect(try Self.read(Settings.example) == Settings())
        let used = Settings.example.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let isKey = line.hasPrefix("#[") || line.firstMatch(of: #/^#[a-z_]+ =/#) != nil
            return isKey ? String(line.dropFirst()) : String(line)
        }.joined(separator: "\n")
        let expected = [
            "password_command: stands beside password_file; allowed: one of them",
            "pin: is none; allowed: the SHA-256 fingerprint of a certificate, 64 hexadecimal digits",
        ]
        let faults = Self.faults(used)
        #expect(faults.count == 2)
        for (fault, end) in zip(faults.sorted { $0.count < $1.count }, expected) { #expect(fault.hasSuffix(end)) }
    }

    @Test("The example names every key there is")
    func completeness() {
        let keys =
            Settings.root.keys + Settings.server.keys + Settings.look.keys + Settings.notify.keys
        for key in keys {
            let isThere = Settings.example.split(separator: "\n").contains {
                $0.hasPrefix("\(key) = ") || $0.hasPrefix("#\(key) = ")
            }
            #expect(isThere, "\(key)")
        }
    }

    @Test("The manual holds the example, and no line of it is too wide for a terminal")
    func manual() {
        #expect(Settings.manual.hasSuffix(Settings.example + "\n") || Settings.manual.contains(Settings.example))
        for line in Settings.manual.split(separator: "\n") { #expect(line.count <= 120) }
    }

    @Test("Several servers, keys and notices are read; paths are below the file's folder")
    func reading() throws {
        let settings = try Self.read(
            """
            language = "nl"
            [[server]]
            name = "town"
            address = "chat.example.org"
            account = "anna"
            password_file = "town.password"
            channels = ["#it-help", "#cafe"]
            [[server]]
            name = "here"
            address = "localhost:6667"
            tls = false
            account = "anna"
            password_command = "pass show fika"
            [look]
            theme = "dark"
            colours = "256"
            [keys]
            palette = "ctrl-k"
            undo = ""
            [notify]
            command = ["notify-send", "{title}", "{title}"]
            quiet_from = "22:00"
            quiet_until = "7:30"
            """)
        #expect(settings.language == "nl")
        #expect(settings.servers.map(\.name) == ["town", "here"])
        #expect(settings.servers[0].passwordFile == "/anna/town.password")
        #expect(settings.servers[1].passwordCommand == "pass show fika")
        #expect(settings.look.theme == .dark && settings.look.colours == .many)
        #expect(settings.keys == ["palette": "ctrl-k", "undo": ""])
        #expect(settings.notices.quietFrom == 1320 && settings.notices.quietUntil == 450)
        #expect(settings.notices.command.count == 3)
    }

    @Test(
        "What is wrong is told with its line and what would be right",
        arguments: [
            (
                "[[server]]\nname = \"a\"\nadress = \"x\"\naddress = \"x\"",
                "f.toml:3: [[server]] adress: unknown key, did you mean address?"
            ),
            ("\n[notfy]\nbell = true", "f.toml:2: notfy: unknown key, did you mean notify?"),
            ("langage = \"nl\"", "f.toml:1: langage: unknown key, did you mean language?"),
            ("language = \"sv\"", "f.toml:1: language: \"sv\" is not known; allowed: en, nl"),
            ("[[server]]\nname = \"a\"", "f.toml:1: [[server]] address: is missing"),
            ("[look]\ntheme = \"pink\"", "f.toml:2: [look] theme: \"pink\" is not known; allowed: auto, dark, light"),
            ("[look]\nlist_columns = 61", "f.toml:2: [look] list_columns: 61 is out of range; allowed: 0 to 60"),
            ("[keys]\npalette = 3", "f.toml:2: [keys] palette: is a whole number"),
            ("[notify]\nquiet_from = \"25:00\"", "f.toml:2: [notify] quiet_from: \"25:00\" is no time"),
            ("[notify]\nquiet_from = \"22:00\"", "f.toml:2: [notify] quiet_from: stands alone"),
            (
                "[[server]]\nname = \"a\"\naddress = \"h\"\npassword_file = \"p\"",
                "f.toml:4: [[server]] password_file: stands without account"
            ),
            (
                "[[server]]\nname = \"a\"\naddress = \"h\"\naccount = \"anna\"\ncertificate = \"p\"",
                "f.toml:5: [[server]] certificate: stands alone"
            ),
            (
                "[[server]]\nname = \"a\"\naddress = \"h\"\n[[server]]\nname = \"a\"\naddress = \"i\"",
                "f.toml:5: [[server]] name: \"a\" is taken by another"
            ),
            (
                "[[server]]\nname = \"a\"\naddress = \"h\"\nchannels = [\"it-help\"]",
                "f.toml:4: [[server]] channels: \"it-help\" is none"
            ),
            ("[look\n", "f.toml:1: not TOML"),
        ])
    func faults(text: String, beginning: String) {
        let faults = Self.faults(text)
        #expect(faults.first?.hasPrefix(beginning) == true, "\(faults)")
    }

    @Test("Keys are checked against the actions there are")
    func actions() {
        #expect(
            Self.faults("[keys]\npalete = \"ctrl-k\"", actions: ["palette"]) == [
                "f.toml:2: [keys] palete: unknown action, did you mean palette?; allowed: see /keys"
            ])
        #expect(Self.faults("[keys]\npalette = \"ctrl-k\"", actions: ["palette"]).isEmpty)
    }

    @Test("More servers or keys than there may be are refused")
    func limits() {
        let server = "[[server]]\nname = \"a\"\naddress = \"h\"\n"
        let many = String(repeating: server, count: Settings.serversMax + 1)
        #expect(Self.faults(many).first?.contains("at most \(Settings.serversMax)") == true)
        func servers(_ count: Int, _ line: String = "") -> String {
            (0..<count).map { "[[server]]\nname = \"a\($0)\"\naddress = \"h\"\n" + line }.joined()
        }
        #expect(Self.faults(servers(Office.desksMax)).isEmpty)
        #expect(Self.faults(servers(Office.desksMax + 1)).first?.contains("at most \(Office.desksMax)") == true)
        #expect(Self.faults(servers(Office.desksMax + 1, "connect = false\n")).isEmpty)
        let keys = (0...Settings.keysMax).map { "k\($0) = \"a\"" }.joined(separator: "\n")
        #expect(Self.faults("[keys]\n" + keys).first?.contains("at most \(Settings.keysMax)") == true)
    }

    @Test("What the first start writes reads back as the same")
    func writing() throws {
        var server = Settings.Server()
        (server.name, server.address, server.account) = ("town", "chat.example.org:7000", "anna")
        (server.passwordCommand, server.channels) = ("say \"it\" \\ \u{1}", ["#it-help", "#café"])
        let reading = SettingsReader(file: "f.toml").read(Settings.text(for: server))
        guard case .refused(let faults) = reading else { Issue.record("a control character passed"); return }
        #expect(faults.count == 1)
        server.passwordCommand = "say \"it\" \\ now"
        #expect(try Self.read(Settings.text(for: server)).servers == [server])
    }
}
