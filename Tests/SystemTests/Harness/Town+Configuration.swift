extension Town {
    /// Writes `fikad.toml`, with the lines of the plan or with these in the place of a table's.
    func configure(_ settings: [String: [String]] = [:]) throws {
        try write(configuration(settings), to: "fikad.toml")
    }

    private func configuration(_ settings: [String: [String]]) -> String {
        var tables = Plan.defaults
        tables.merge(plan.settings) { $1 }
        tables.merge(settings) { $1 }
        tables["server", default: []].append("data_dir = \"\(dataFolder)\"")
        if tables["casework"]?.contains(where: { $0.hasPrefix("case_types_dir") }) != true {
            tables["casework", default: []].append("case_types_dir = \"\(Programs.tree)/systemd/case-types\"")
        }
        let text = tables.sorted { $0.key < $1.key }.map { name, lines in
            "[\(name)]\n" + lines.joined(separator: "\n") + "\n"
        }
        return text.joined(separator: "\n") + listeners + plan.more
    }

    private var listeners: String {
        let plain = "\n[[listener]]\nhost = \"127.0.0.1\"\nport = \(plainPort)\n"
        guard plan.usesTLS else { return plain }
        return plain + "\n[[listener]]\nhost = \"127.0.0.1\"\nport = \(securePort)\n"
            + "tls_cert = \"\(certificatePath)\"\ntls_key = \"\(keyPath)\"\n"
    }
}
