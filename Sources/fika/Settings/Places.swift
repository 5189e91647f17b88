/// The folders of a person's files (XDG Base Directory 0.8).
enum Places {
    /// Nil when no home is known.
    static func settingsFolder(environment: (String) -> String?) -> String? {
        folder("XDG_CONFIG_HOME", below: "/.config", environment)
    }

    /// For what the program remembers by itself.
    static func memoryFolder(environment: (String) -> String?) -> String? {
        folder("XDG_STATE_HOME", below: "/.local/state", environment)
    }

    private static func folder(_ name: String, below path: String, _ environment: (String) -> String?) -> String? {
        if let folder = environment(name), folder.hasPrefix("/") { return folder + "/fika" }
        guard let home = environment("HOME"), !home.isEmpty else { return nil }
        return home + path + "/fika"
    }
}
