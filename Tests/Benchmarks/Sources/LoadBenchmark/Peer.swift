/// A server that can be put under load: how it is set up and started. Limits on hosts and on speed are off in all of
/// them, as all connections come from one address.
struct Peer {
    enum Kind: String, CaseIterable {
        case fikad, ngircd, inspircd, ergo
        /// Ergo with its history on disk, written behind its back.
        case ergoSQLite = "ergo-sqlite"
    }

    let kind: Kind
    /// A name to be found in PATH, or a path.
    let program: String

    /// `NAME` or `NAME=PATH`.
    init(_ text: String) throws(LoadFault) {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard let kind = parts.first.flatMap(Kind.init) else {
            let known = Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw LoadFault("There is no setting up for \(text): one of \(known), with =PATH where it is not in PATH.")
        }
        self.kind = kind
        program = parts.count > 1 ? parts[1] : kind == .ergoSQLite ? "ergo" : kind.rawValue
    }

    var echoes: Bool { kind != .ngircd }
    /// Ergo brings an allocator and a scheduler that these know nothing of.
    var canBeCounted: Bool { kind != .ergo && kind != .ergoSQLite }
    var hasHistory: Bool { kind == .fikad || kind == .ergo || kind == .ergoSQLite }

    func arguments(folder: String) -> [String] {
        let file = configurationFile(folder)
        return switch kind {
        case .fikad: ["run", "--config", file]
        case .ngircd: ["-n", "-f", file]
        case .inspircd: ["--nofork", "--runasroot", "--config", file]
        case .ergo, .ergoSQLite: ["run", "--quiet", "--conf", file]
        }
    }

    /// Shell that has to run before; empty: none.
    func preparation(folder: String) -> String {
        switch kind {
        case .ergo, .ergoSQLite: "\(program) initdb --quiet --conf \(configurationFile(folder))"
        case .fikad, .ngircd, .inspircd: ""
        }
    }

    /// Prints what the server has counted, a name and a number on each line; nil: there is none.
    func statusCommand(folder: String) -> String? {
        kind == .fikad ? "\(program) status --config \(configurationFile(folder))" : nil
    }

    func writeConfiguration(folder: String, data: String, port: UInt16, tlsPort: UInt16) throws(LoadFault) {
        let text =
            switch kind {
            case .fikad: fikad(folder, data, port, tlsPort)
            case .ngircd: ngircd(folder, port, tlsPort)
            case .inspircd: inspircd(folder, port, tlsPort)
            case .ergo: ergo(folder, port, tlsPort, persistent: false)
            case .ergoSQLite: ergo(folder, port, tlsPort, persistent: true)
            }
        try SmallFile.write(text, to: configurationFile(folder))
    }

    private func configurationFile(_ folder: String) -> String {
        switch kind {
        case .fikad: "\(folder)/fikad.toml"
        case .ngircd, .inspircd: "\(folder)/\(kind.rawValue).conf"
        case .ergo, .ergoSQLite: "\(folder)/ircd.yaml"
        }
    }
}
