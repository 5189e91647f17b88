extension Launch {
    /// All servers that the settings connect to, in their order; none where the command line or the environment mean
    /// a single one.
    static func all(
        _ wishes: Wishes, settings: Settings, environment: (String) -> String?
    ) throws(LaunchFault) -> [Launch] {
        let isOne = wishes.meansOne || oneVariables.contains { environment($0) != nil }
        let servers = settings.servers.filter(\.connects).prefix(Office.desksMax)
        guard !isOne, servers.count > 1 else { return [] }
        var launches: [Launch] = []
        for server in servers {
            var wishes = wishes
            wishes.server = server.name
            // Channels are named for the first.
            if !launches.isEmpty { wishes.join = [] }
            launches.append(try Launch(wishes, settings: settings, environment: environment))
        }
        return launches
    }

    /// What speaks of one server or account.
    private static let oneVariables = ["FIKA_SERVER", "FIKA_ACCOUNT", "FIKA_PASSWORD_FILE"]
}

extension Launch.Wishes {
    fileprivate var meansOne: Bool {
        isPlaintext || [server, nick, account, passwordFile, passwordCommand, pin, send].contains { $0 != nil }
    }
}
