package import SettingsFile

/// Makes a `Configuration` of the text of `fikad.toml`, or tells everything that is wrong with it.
package struct ConfigurationReader: Sendable {
    /// Sockets one daemon listens on.
    static let listenersMax = 32
    static let operatorsMax = 64
    /// A path may begin with this: `systemd` puts secrets into that folder (`LoadCredential=`).
    static let credentialsMark = "${CREDENTIALS_DIRECTORY}"

    /// What came of a file.
    package enum Reading: Sendable, Equatable {
        case read(Configuration, warnings: [ConfigurationFault])
        case refused([ConfigurationFault])
    }

    /// As it was named on the command line; faults begin with it.
    private let file: String
    private let environment: [String: String]

    package init(file: String, environment: [String: String]) {
        self.file = file
        self.environment = environment
    }

    package func read(_ text: String) -> Reading {
        let document: TOMLDocument
        do {
            document = try TOMLDocument(text)
        } catch {
            return .refused([ConfigurationFault(file: file, line: error.line, problem: error.message)])
        }
        var reader = DocumentReader(file: file, document: document)
        reader.checkNames(Configuration.schemas.map(\.name) + ["listener", "oper"])
        var configuration = Configuration()
        for schema in Configuration.schemas {
            reader.read(schema, into: &configuration)
        }
        configuration.listeners = reader.readArray(
            Configuration.listener, from: Configuration.Listener(), atMost: Self.listenersMax)
        configuration.operators = reader.readArray(
            Configuration.serverOperator, from: Configuration.ServerOperator(), atMost: Self.operatorsMax)
        checkListeners(configuration.listeners, &reader)
        checkStrictTransport(configuration, &reader)
        checkOperators(configuration.operators, &reader)
        checkBots(configuration.bots, &reader)
        checkWeb(configuration, &reader)
        resolvePaths(&configuration, &reader)
        let faults = reader.sortedFaults
        guard faults.allSatisfy({ $0.severity == .warning }) else { return .refused(faults) }
        return .read(configuration, warnings: faults)
    }

    private func checkListeners(_ listeners: [Configuration.Listener], _ reader: inout DocumentReader) {
        let header = Configuration.listener.header
        if reader.document.root["listener"] == nil {
            reader.complain(at: [], header, nil, "is missing, so nobody could connect", "at least one")
        }
        for (index, listener) in listeners.enumerated() {
            let path = ["listener", String(index)]
            if (listener.certificatePath == nil) != (listener.keyPath == nil) {
                let (there, missing) = listener.keyPath == nil ? ("tls_cert", "tls_key") : ("tls_key", "tls_cert")
                reader.complain(at: path + [there], header, there, "stands without \(missing)", "both or none")
            } else if !listener.usesTLS, !listener.isLoopback, !listener.allowsPlaintextOffLoopback {
                reader.complain(
                    at: path + ["host"], header, "host", "would let passwords go unencrypted over the network",
                    "a loopback address, tls_cert and tls_key, or plaintext_off_loopback = true")
            }
            if listener.kind != .websocket, !listener.origins.isEmpty {
                reader.complain(
                    at: path + ["origins"], header, "origins", "is for web pages, which do not speak plain IRC",
                    "only with kind = \"websocket\"")
            }
            let isSecond = listeners[..<index].contains {
                $0.host == listener.host && $0.port == listener.port && listener.port != 0
            }
            if isSecond {
                reader.complain(
                    at: path + ["port"], header, "port", "\(listener.host) port \(listener.port) is taken by another",
                    "each address and port once")
            }
        }
    }

    /// Clients keep to what they are told, so a mistake would lock them out.
    private func checkStrictTransport(_ configuration: Configuration, _ reader: inout DocumentReader) {
        let server = configuration.server
        if server.strictTransportPort > 0, !configuration.listeners.contains(where: { $0.usesTLS && $0.kind == .irc }) {
            reader.complain(
                at: ["server", "sts_port"], "[server]", "sts_port", "sends clients to TLS, which no listener speaks",
                "only beside a [[listener]] with tls_cert")
        }
        if server.strictTransportPort == 0, server.strictTransportSeconds > 0 {
            reader.complain(
                at: ["server", "sts_duration_s"], "[server]", "sts_duration_s", "stands without sts_port",
                "both or none")
        }
    }

    private func checkOperators(_ operators: [Configuration.ServerOperator], _ reader: inout DocumentReader) {
        for (index, one) in operators.enumerated() where operators[..<index].contains(where: { $0.name == one.name }) {
            reader.complain(
                at: ["oper", String(index), "name"], Configuration.serverOperator.header, "name",
                "\"\(one.name)\" is taken by another", "each name once")
        }
    }

    private func checkBots(_ bots: Configuration.Bots, _ reader: inout DocumentReader) {
        guard !bots.enabled.isEmpty, bots.folder == nil else { return }
        reader.complain(at: ["bots", "enabled"], "[bots]", "enabled", "stands without directory", "both or none")
    }

    /// Relative paths are below the folder of the file, wherever the daemon is started.
    private func resolvePaths(_ configuration: inout Configuration, _ reader: inout DocumentReader) {
        resolve(&configuration.server.dataFolder, "server", "data_dir", at: ["server", "data_dir"], &reader)
        resolve(&configuration.casework.caseTypesFolder, "casework", "case_types_dir", &reader)
        resolve(&configuration.bots.folder, "bots", "directory", &reader)
        resolve(&configuration.bots.programsFolder, "bots", "programs", &reader)
        resolve(&configuration.web.certificatePath, "web", "tls_cert", &reader)
        resolve(&configuration.web.keyPath, "web", "tls_key", &reader)
        for index in configuration.listeners.indices {
            let path = ["listener", String(index)]
            for (place, key) in [(\Configuration.Listener.certificatePath, "tls_cert"), (\.keyPath, "tls_key")] {
                guard var value = configuration.listeners[index][keyPath: place] else { continue }
                resolve(&value, "[listener]", key, at: path + [key], &reader)
                configuration.listeners[index][keyPath: place] = value
            }
        }
    }

    private func resolve(_ path: inout String?, _ table: String, _ key: String, _ reader: inout DocumentReader) {
        guard var value = path else { return }
        resolve(&value, table, key, at: [table, key], &reader)
        path = value
    }

    private func resolve(
        _ path: inout String, _ table: String, _ key: String, at place: [String], _ reader: inout DocumentReader
    ) {
        if path.hasPrefix(Self.credentialsMark) {
            guard let folder = environment["CREDENTIALS_DIRECTORY"] else {
                return reader.complain(
                    at: place, "[\(table)]", key, "begins with \(Self.credentialsMark), which is not set here",
                    "this when systemd starts the daemon", .warning)
            }
            path = folder + path.dropFirst(Self.credentialsMark.count)
        } else if !path.hasPrefix("/"), !path.isEmpty {
            let parts = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
            path = parts.isEmpty ? path : parts.joined(separator: "/") + "/" + path
        }
    }
}
