import SettingsFile

/// Makes `Settings` of the text of `fika.toml`, or tells everything that is wrong with it, with its line.
struct SettingsReader: Sendable {
    enum Reading: Equatable, Sendable {
        case read(Settings)
        case refused([ConfigurationFault])
    }

    /// As faults name it; relative paths are below its folder.
    let file: String
    /// Names that may stand in `[keys]`; nil: any may, because nobody knows them here.
    let actions: [String]?

    init(file: String, actions: [String]? = nil) {
        (self.file, self.actions) = (file, actions)
    }

    func read(_ text: String) -> Reading {
        let document: TOMLDocument
        do {
            document = try TOMLDocument(text)
        } catch {
            return .refused([ConfigurationFault(file: file, line: error.line, problem: error.message)])
        }
        var reader = DocumentReader(file: file, document: document)
        var settings = Settings()
        reader.read(Settings.root, into: &settings, besides: Settings.tables)
        reader.read(Settings.look, into: &settings)
        reader.read(Settings.notify, into: &settings)
        settings.servers = reader.readArray(Settings.server, from: Settings.Server(), atMost: Settings.serversMax)
        settings.keys = keys(&reader)
        check(settings, &reader)
        resolvePaths(&settings)
        let faults = reader.sortedFaults
        return faults.isEmpty ? .read(settings) : .refused(faults)
    }

    private func keys(_ reader: inout DocumentReader) -> [String: String] {
        switch reader.document.root["keys"] {
        case nil: return [:]
        case .table(let table):
            guard table.count <= Settings.keysMax else {
                reader.complain(
                    at: ["keys"], nil, "[keys]", "has \(table.count) keys", "at most \(Settings.keysMax)")
                return [:]
            }
            return table.reduce(into: [:]) { keys, entry in keys[entry.key] = chord(entry.key, entry.value, &reader) }
        case .some(let node):
            reader.complain(at: ["keys"], nil, "[keys]", "is \(node.kindName)", "a table")
            return [:]
        }
    }

    private func chord(_ action: String, _ node: TOMLNode, _ reader: inout DocumentReader) -> String? {
        let allowed = "a chord such as \"ctrl-k\", or \"\" for none"
        if let actions, !actions.contains(action) {
            let guess = Spelling.nearest(to: action, among: actions).map { ", did you mean \($0)?" } ?? ""
            reader.complain(at: ["keys", action], "[keys]", action, "unknown action" + guess, "see /keys")
        }
        guard case .text(let chord) = node else {
            reader.complain(at: ["keys", action], "[keys]", action, "is \(node.kindName)", allowed)
            return nil
        }
        guard chord.utf8.count <= 40 else {
            reader.complain(at: ["keys", action], "[keys]", action, "is too long", allowed)
            return nil
        }
        return chord
    }

    private func check(_ settings: Settings, _ reader: inout DocumentReader) {
        for (index, server) in settings.servers.enumerated() {
            func complain(_ key: String, _ problem: String, _ allowed: String) {
                reader.complain(at: ["server", String(index), key], Settings.server.header, key, problem, allowed)
            }
            if settings.servers[..<index].contains(where: { $0.name == server.name }), !server.name.isEmpty {
                complain("name", "\"\(server.name)\" is taken by another", "each name once")
            }
            if server.passwordFile != nil, server.passwordCommand != nil {
                complain("password_command", "stands beside password_file", "one of them")
            }
            if server.account == nil, let key = server.secretKey {
                complain(key, "stands without account", "both or none")
            }
            if (server.certificateFile == nil) != (server.certificateKeyFile == nil) {
                let key = server.certificateFile == nil ? "certificate_key" : "certificate"
                complain(key, "stands alone", "certificate and certificate_key, or none")
            }
            if !server.usesTLS, server.pin != nil { complain("pin", "stands beside tls = false", "only with TLS") }
        }
        let connected = settings.servers.indices.filter { settings.servers[$0].connects }
        if connected.count > Office.desksMax {
            reader.complain(
                at: ["server", String(connected[Office.desksMax]), "name"], Settings.server.header, "connect",
                "is one more than can be connected to at once",
                "at most \(Office.desksMax); set connect = false for the others")
        }
        if (settings.notices.quietFrom == nil) != (settings.notices.quietUntil == nil) {
            let key = settings.notices.quietFrom == nil ? "quiet_until" : "quiet_from"
            reader.complain(
                at: ["notify", key], "[notify]", key, "stands alone", "quiet_from and quiet_until, or none")
        }
    }

    private func resolvePaths(_ settings: inout Settings) {
        for index in settings.servers.indices {
            for place in [\Settings.Server.passwordFile, \.certificateFile, \.certificateKeyFile] {
                settings.servers[index][keyPath: place] = settings.servers[index][keyPath: place].map(resolved)
            }
        }
    }

    private func resolved(_ path: String) -> String {
        guard !path.hasPrefix("/"), !path.hasPrefix("~/") else { return path }
        let parts = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        return parts.isEmpty ? path : parts.joined(separator: "/") + "/" + path
    }
}

extension Settings.Server {
    /// The key of what proves who one is, if any stands there.
    fileprivate var secretKey: String? {
        if passwordFile != nil { return "password_file" }
        if passwordCommand != nil { return "password_command" }
        return certificateFile == nil ? nil : "certificate"
    }
}
