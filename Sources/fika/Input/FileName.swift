/// Names of files, of people and of servers.
enum FileName {
    /// The last part of a path.
    static func last(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// What a server calls a file, as a name in the folder one is in: no path, nothing hidden, nothing to be seen as
    /// something else.
    static func harmless(_ name: String) -> String {
        let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
        let plain = PlainText.of(last).filter { $0 != "\0" }
        let visible = plain.drop { $0 == "." || $0 == "-" || $0 == " " }
        return visible.isEmpty ? "document" : String(visible)
    }

    /// `~/plan.pdf` is in the home folder.
    static func expanded(_ path: String, home: String?) -> String {
        guard path.hasPrefix("~/"), let home, !home.isEmpty else { return path }
        return home + path.dropFirst(1)
    }
}
