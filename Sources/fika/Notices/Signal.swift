import IRCWire

/// What is sent to a terminal, and to a program, so that somebody notices. Nothing of it can be anything but text.
enum Signal {
    /// Bytes of a notification that are shown by any terminal.
    static let textBytesMax = 400

    /// The escape sequences: BEL, and OSC 9 (ConEmu, iTerm2, and others) or OSC 777 (rxvt-unicode, foot, VTE).
    static func terminal(
        title: String, text: String?, _ rules: NoticeRules, _ terminal: NoticeRules.Terminal
    ) -> String {
        let words = cut(text.map { "\(title): \($0)" } ?? title)
        let sequence =
            switch terminal {
            case .none, .auto: ""
            case .osc9: "\u{1B}]9;\(harmless(words))\u{1B}\\"
            // A semicolon would end the title.
            case .osc777:
                "\u{1B}]777;notify;\(harmless(cut(title)).replacing(";", with: ","));"
                    + "\(harmless(cut(text ?? "")))\u{1B}\\"
            }
        return sequence + (rules.rings ? "\u{07}" : "")
    }

    /// Puts a text into the clipboard, where the terminal lets it (OSC 52).
    static func clipboard(_ text: String) -> String { "\u{1B}]52;c;\(Base64.encode(Array(text.utf8)))\u{1B}\\" }

    /// The program and its arguments; nil where there is none. Only what is ours stands in the program's name.
    static func command(title: String, text: String?, _ rules: NoticeRules) -> [String]? {
        guard let program = rules.command.first, !program.isEmpty else { return nil }
        let arguments = rules.command.dropFirst().map { argument in
            guard argument.contains("{") else { return argument }
            let filled = fill(argument, title: harmless(cut(title)), text: harmless(cut(text ?? "")))
            // What somebody wrote is no option of the program.
            return filled.hasPrefix("-") && !argument.hasPrefix("-") ? " " + filled : filled
        }
        return [program] + arguments
    }

    /// In one pass, so that a text with `{title}` in it stays as it is.
    private static func fill(_ argument: String, title: String, text: String) -> String {
        var result = ""
        var rest = argument[...]
        while let brace = rest.firstIndex(of: "{") {
            result += rest[..<brace]
            rest = rest[brace...]
            if rest.hasPrefix("{title}") {
                result += title
                rest = rest.dropFirst("{title}".count)
            } else if rest.hasPrefix("{text}") {
                result += text
                rest = rest.dropFirst("{text}".count)
            } else {
                result.append("{")
                rest = rest.dropFirst()
            }
        }
        return result + rest
    }

    /// What `auto` means here.
    static func terminal(_ rules: NoticeRules, environment: (String) -> String?) -> NoticeRules.Terminal {
        guard rules.terminal == .auto else { return rules.terminal }
        // A multiplexer passes on the bell alone, and makes a notification of its own from it.
        if environment("TMUX") != nil || environment("STY") != nil { return .none }
        let term = environment("TERM") ?? ""
        if environment("VTE_VERSION") != nil || term.hasPrefix("foot") || term.hasPrefix("rxvt") { return .osc777 }
        let program = environment("TERM_PROGRAM") ?? ""
        if ["iTerm.app", "WezTerm", "ghostty"].contains(program) || term == "xterm-kitty" { return .osc9 }
        return .none
    }

    private static func harmless(_ text: String) -> String { PlainText.of(text) }

    private static func cut(_ text: String) -> String {
        guard text.utf8.count > textBytesMax else { return text }
        var text = text
        while text.utf8.count > textBytesMax - 3 { text.removeLast() }
        return text + "…"
    }
}
