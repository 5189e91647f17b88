import TerminalUI

/// What `--help` prints.
struct OptionPage {
    private static let columns = 80
    /// What stands before the help of an option.
    private static let indent = 6

    private let words: Words

    init(_ words: Words) { self.words = words }

    var text: String {
        var lines = [words(.overview), ""] + wrapped(words(.discussion), indent: 0)
        lines += ["", words(.usageHeading), "", words(.optionsHeading)]
        for option in OptionName.allCases {
            let usage = words.tongue.usage(of: option)
            lines.append("  --" + option.rawValue + (usage.arguments.isEmpty ? "" : " <\(usage.arguments)>"))
            lines += wrapped(usage.help, indent: Self.indent)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func wrapped(_ text: String, indent: Int) -> [String] {
        let space = String(repeating: " ", count: indent)
        return StyledText(text, .plain).wrapped(width: Self.columns - indent).map { space + $0.plain }
    }
}
