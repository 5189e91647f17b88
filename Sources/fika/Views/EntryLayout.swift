import TerminalUI

/// How one entry of a conversation becomes rows.
struct EntryLayout: Sendable {
    /// How much of its head an entry shows.
    enum Manner: Hashable, Sendable {
        /// Time and name in columns of their own.
        case columns(isContinued: Bool)
        /// Name and time in front of the text, which has all the width.
        case narrow
        /// As it is to be copied: no columns, no indent.
        case bare
    }

    /// Cells of a clock, and the blank behind it.
    static let clockColumns = 6
    static let nickColumns = 11
    /// Narrower conversations have no columns.
    static let columnsMin = 50

    let theme: Theme
    let state: State
    let width: Int
    let manner: Manner

    /// Where text begins.
    private var indent: Int {
        switch manner {
        case .columns: Self.clockColumns + Self.nickColumns + 1
        case .narrow: 2
        case .bare: 0
        }
    }

    func rows(_ entry: Entry, quoting parent: Saying?) -> [StyledText] {
        switch entry.content {
        case .saying(let saying): return rows(saying, entry.time, parent)
        case .happenings(let happenings):
            return aside(HappeningWords(state.words).sentence(happenings), theme.dim, entry.time)
        case .note(let line):
            return aside(line.text, style(line.tone), nil)
        }
    }

    private func style(_ tone: ScreenLine.Tone) -> Style {
        switch tone {
        case .plain: .plain
        case .dim: theme.dim
        case .alert: theme.alert
        case .mention: theme.mention
        }
    }

    /// What is not said by anybody, a little to the right.
    private func aside(_ text: String, _ style: Style, _ time: Int64?) -> [StyledText] {
        let clock = time.map { state.time.clock($0) + " " } ?? ""
        let head = manner == .bare ? clock : clock.isEmpty ? "  " : clock
        var line = StyledText(head, theme.dim)
        line.append(LinkFinder.styled(text, style, theme))
        return line.wrapped(width: width, indent: manner == .bare ? 0 : head.utf8.count)
    }

    // MARK: - What somebody said

    private func rows(_ saying: Saying, _ time: Int64, _ parent: Saying?) -> [StyledText] {
        let body = body(saying)
        var rows: [StyledText] = []
        var head = head(saying, time)
        if let quote = quote(saying, parent) {
            // The quote stands above the words it belongs to, in their column.
            switch manner {
            case .columns:
                rows.append((head + quote).cut(to: width))
                head = blank
            case .narrow, .bare:
                rows.append((StyledText("  ") + quote).cut(to: width))
            }
        }
        for line in body.lines {
            rows += (head + line).wrapped(width: width, indent: indent)
            head = blank
        }
        if !saying.reactions.isEmpty {
            rows += (blank + reactions(saying)).wrapped(width: width, indent: indent)
        }
        return rows
    }

    private var blank: StyledText { StyledText(String(repeating: " ", count: indent)) }

    private func head(_ saying: Saying, _ time: Int64) -> StyledText {
        let isUnderWay = saying.standing.isUnderWay
        let clock = isUnderWay ? "  …   " : state.time.clock(time) + " "
        var name = saying.nick
        if saying.manner == .action { name = "* " + name }
        var style = saying.isMine ? theme.own.over(theme.nick(saying.nick)) : theme.nick(saying.nick)
        if saying.isBot { style = theme.bot }
        if isUnderWay { style = theme.dim }
        switch manner {
        case .columns(let isContinued):
            guard !isContinued else { return StyledText(clock, theme.edge) + blankNick }
            let nick = StyledText(name, style).cut(to: Self.nickColumns - 1).padded(to: Self.nickColumns)
            return StyledText(clock, theme.dim) + nick + " "
        case .narrow:
            return StyledText(clock, theme.dim) + StyledText(name, style) + (saying.manner == .action ? " " : ": ")
        case .bare:
            let words = saying.manner == .action ? name + " " : "<" + name + "> "
            return StyledText(clock) + StyledText(words, style)
        }
    }

    private var blankNick: StyledText { StyledText(String(repeating: " ", count: Self.nickColumns + 1)) }

    private func body(_ saying: Saying) -> StyledText {
        switch saying.standing {
        case .redacted:
            return StyledText(state.words(ScreenPhrase.takenBack), theme.dim)
        case .pending:
            return LinkFinder.styled(saying.text, theme.dim, theme)
        case .failed:
            return StyledText(saying.text, theme.dim) + StyledText(" " + state.words(.notSent), theme.alert)
        case .stored:
            let style = saying.isMention ? theme.mention : saying.manner == .notice ? theme.dim : .plain
            var text = LinkFinder.styled(saying.text, style, theme)
            for mark in marks(saying) { text.append("  " + mark, theme.mark) }
            return text
        }
    }

    private func marks(_ saying: Saying) -> [String] {
        let id = saying.msgid.map { PlainText.of(state.shown.shortName(of: $0)) } ?? "ID"
        return saying.marks.map { mark in
            switch mark {
            case .question: state.words(.questionMark)
            case .wantsAcknowledgement: state.words(.asksToAcknowledge(id: id)).trimmingBlanks
            case .proposal: state.words(.toFileIt(id: id))
            case .filedAlone: state.words(.toTakeItOut(id: id))
            case .solution: state.words(.solutionMark)
            case .document(let name): state.words(.documentMark(name: name))
            }
        }
    }

    private func quote(_ saying: Saying, _ parent: Saying?) -> StyledText? {
        guard let msgid = saying.parent else { return nil }
        let name = PlainText.of(state.shown.shortName(of: msgid))
        guard let parent else { return StyledText("↳ [\(name)]", theme.dim) }
        let words = parent.standing == .redacted ? state.words(ScreenPhrase.takenBack) : PlainText.of(parent.text)
        return StyledText("↳ \(parent.nick): \(words)", theme.dim)
    }

    /// `👍 bert  🎉 3`
    private func reactions(_ saying: Saying) -> StyledText {
        let each = saying.reactions.map { reaction in
            reaction.emoji + " " + (reaction.nicks.count == 1 ? reaction.nicks[0] : String(reaction.nicks.count))
        }
        return StyledText(each.joined(separator: "  "), theme.dim)
    }
}

extension Saying.Standing {
    var isUnderWay: Bool {
        if case .pending = self { return true }
        return false
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        String(drop { $0 == " " })
    }
}
