import TerminalUI

/// What belongs to a conversation: its case file, or who is there.
struct PaneView {
    let desk: Desk
    let theme: Theme

    /// Draws everything but a thread, which is a conversation.
    func draw(in rect: Rect, on grid: inout Grid) {
        guard !rect.isEmpty else { return }
        grid.fill(rect)
        let rows = wrapped(rect.width).dropFirst(min(desk.paneTop, topMax(in: rect)))
        for (offset, row) in rows.prefix(rect.height).enumerated() {
            grid.draw(row, at: Position(row: rect.row + offset, column: rect.column), width: rect.width)
        }
    }

    /// The most rows that can be above what is seen.
    func topMax(in rect: Rect) -> Int { max(0, wrapped(rect.width).count - rect.height) }

    private func wrapped(_ width: Int) -> [StyledText] { rows.flatMap { $0.wrapped(width: width, indent: 2) } }

    private var words: Words { desk.state.words }

    private var rows: [StyledText] {
        switch desk.pane {
        case .caseFile: caseFile
        case .members: members
        case .thread, nil: []
        }
    }

    private var members: [StyledText] {
        guard let room = desk.state.room(desk.target(of: desk.here) ?? "") else { return [] }
        let names = room.members.sorted { desk.state.fold($0) < desk.state.fold($1) }
        return [StyledText(words(.membersHeading(count: names.count)), theme.heading)]
            + names.map { StyledText(PlainText.of($0), theme.nick($0)) }
    }

    private var caseFile: [StyledText] {
        guard let card = desk.caseHere else { return [] }
        var rows = [StyledText(card.number, theme.heading), StyledText(card.title, theme.title), ""]
        rows.append(field(.fieldStatus, card.isOpen ? card.status : words(.closed)))
        rows.append(field(.fieldHandler, card.handler ?? words(CasePhrase.nobody)))
        rows.append(deadline(card))
        rows.append(field(.fieldType, card.type))
        rows.append(field(.fieldConfidentiality, card.confidentiality))
        guard let file = desk.caseFile, file.card.number == card.number else { return rows }
        rows += section(.rolesHeading, file.roles.map { "\($0.name), \($0.role)" })
        rows += section(.documentsHeading, file.documents.map { "\($0.number) \($0.title)" })
        rows += section(.consultationsHeading, file.consultations.map { "\($0.number) \($0.who), \($0.status)" })
        rows += section(.filingsHeading, file.filings.map { "\($0.date) \($0.what) (\($0.by))" })
        rows += section(.othersHeading, file.others)
        return rows
    }

    private func field(_ name: ScreenPhrase, _ value: String) -> StyledText {
        StyledText(words(name) + " ", theme.dim) + StyledText(value)
    }

    private func deadline(_ card: CaseCard) -> StyledText {
        let row = field(.fieldDeadline, card.deadline)
        guard card.isOpen, let days = DayCount.from(desk.state.time.day(desk.now), to: card.deadline) else {
            return row
        }
        return row + StyledText(" " + words(.daysLeft(days: days)), theme.deadline(days))
    }

    private func section(_ heading: ScreenPhrase, _ lines: [String]) -> [StyledText] {
        guard !lines.isEmpty else { return [] }
        return ["", StyledText(words(heading), theme.heading)] + lines.map { StyledText($0) }
    }
}
