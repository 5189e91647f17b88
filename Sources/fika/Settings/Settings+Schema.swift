import SettingsFile

/// Every table and key of `fika.toml`; the annotated example documents each of them, and a test compares the two.
extension Settings {
    static let root = TableSchema<Settings>(
        "", [.choice("language", of: Words.tongues.map(\.code)) { value, settings in settings.language = value }])

    static let server = TableSchema<Server>(
        "server", isArray: true,
        [
            .text("name", \.name, .word("letters, digits, . _ -", 1...32, isName), isRequired: true),
            .text("address", \.address, address, isRequired: true),
            .flag("tls", \.usesTLS),
            .flag("connect", \.connects),
            .text("account", \.account, .wireWord),
            .text("nick", \.nick, .wireWord),
            .text("password_file", \.passwordFile, .path),
            .text("password_command", \.passwordCommand, .line(1...1000)),
            .text("certificate", \.certificateFile, .path),
            .text("certificate_key", \.certificateKeyFile, .path),
            .text("pin", \.pin, pin),
            .texts("channels", \.channels, .channel, atMost: 200),
            .number("history", \.history, 0...Launch.historyMax),
        ])

    static let look = TableSchema<Settings>(
        "look",
        [
            .choice("theme", \.look.theme),
            .choice("colours", \.look.colours),
            .number("list_columns", \.look.listColumns, 0...60),
            .flag("mouse", \.look.usesMouse),
            .texts("link_command", \.look.linkCommand, .line(0...500, mayRepeat: true), atMost: 20),
            .texts("pinned", \.pinned, .wireWord, atMost: 50),
        ])

    static let notify = TableSchema<Settings>(
        "notify",
        [
            .flag("bell", \.notices.rings),
            .choice("terminal", \.notices.terminal),
            .texts("command", \.notices.command, .line(0...500, mayRepeat: true), atMost: 20),
            .flag("show_text", \.notices.showsText),
            .flag("mentions", \.notices.tellsMentions),
            .flag("replies", \.notices.tellsReplies),
            .flag("private", \.notices.tellsPrivate),
            .flag("deadlines", \.notices.tellsDeadlines),
            .flag("consultations", \.notices.tellsConsultations),
            .flag("announcements", \.notices.tellsAnnouncements),
            .flag("cafe", \.notices.tellsCafe),
            .texts("muted", \.notices.muted, .wireWord, atMost: NoticeRules.conversationsMax),
            .texts("followed", \.notices.followed, .wireWord, atMost: NoticeRules.conversationsMax),
            time("quiet_from", \.quietFrom),
            time("quiet_until", \.quietUntil),
            .flag("quiet_weekends", \.notices.isQuietAtWeekends),
        ])

    static let tables = [server.name, look.name, "keys", notify.name]

    private static func isName(_ byte: UInt8) -> Bool { TextKind.isLetterOrDigit(byte) || "._-".utf8.contains(byte) }

    private static let address = TextKind(allowed: "HOST, HOST:PORT or [ADDRESS]:PORT") { value in
        (try? ServerAddress(parsing: value, defaultPort: 6697)) == nil ? "\"\(value)\" is none" : nil
    }

    private static let pin = TextKind(allowed: "the SHA-256 fingerprint of a certificate, 64 hexadecimal digits") {
        value in
        Launch.fingerprint(of: value) == nil ? "is none" : nil
    }

    private static func time(
        _ key: String, _ place: any WritableKeyPath<NoticeRules, Int?> & Sendable
    ) -> Setting<Settings> {
        Setting(key, allowed: "a time such as 22:00") { node, settings in
            guard case .text(let value) = node else { return .wrong("is \(node.kindName), not a text") }
            guard let minutes = QuietHours.minutes(of: value) else { return .wrong("\"\(value)\" is no time") }
            settings.notices[keyPath: place] = minutes
            return .taken
        }
    }
}

extension TextKind {
    /// A name on the wire: an account, a nick, a channel.
    fileprivate static let wireWord = TextKind(allowed: "a name without spaces, at most 64 bytes") { value in
        value.utf8.count > 64 || !Launch.isWord(value) ? "\"\(value)\" is none" : nil
    }

    fileprivate static let channel = TextKind(allowed: "a channel such as \"#it-help\"") { value in
        value.utf8.count > 200 || !Launch.isWord(value) || !value.hasPrefix("#") ? "\"\(value)\" is none" : nil
    }
}
