import TerminalUI

/// What can be done here, in plain words: what fits what one looks at first, and only what is possible.
struct HelpPage {
    private let desk: Desk

    init(_ desk: Desk) {
        self.desk = desk
    }

    /// A heading, or a key and what it does.
    struct Row: Equatable {
        let key: String
        let text: String
        let isHeading: Bool
    }

    var rows: [Row] {
        var rows = [Row(key: "", text: desk.state.words(.helpIntroduction), isHeading: false)]
        for topic in topics {
            let actions = Action.allCases.filter { $0.topic == topic && desk.isPossible($0) }
            guard !actions.isEmpty else { continue }
            rows.append(Row(key: "", text: heading(topic), isHeading: true))
            for action in actions {
                let key = desk.work.keymap.name(of: action) ?? action.typed
                rows.append(Row(key: key, text: desk.title(action), isHeading: false))
                if action == .nextUnread {
                    // No action has these keys: they are the same in every keymap.
                    rows.append(Row(key: "alt-1…0", text: desk.state.words(.helpNumbers), isHeading: false))
                }
            }
        }
        if let lacking = desk.state.lacking { rows.append(Row(key: "", text: lacking, isHeading: false)) }
        return rows
    }

    /// What is under one's eyes comes first.
    private var topics: [Action.Topic] {
        if desk.selected != nil { return [.message, .caseWork, .community, .conversation, .screen] }
        if desk.caseHere != nil { return [.caseWork, .message, .conversation, .screen, .community] }
        return [.conversation, .message, .screen, .caseWork, .community]
    }

    private func heading(_ topic: Action.Topic) -> String {
        switch topic {
        case .message:
            let quote = desk.focus?.saying.map {
                PlainText.of($0.nick) + ": " + PlainText.quote($0.text, charactersMax: 30)
            }
            return desk.state.words(
                .topicMessage(quote: quote ?? "", key: desk.work.keymap.name(of: .selectMessage) ?? "up"))
        case .caseWork: return desk.state.words(.topicCase(number: desk.caseHere?.number ?? ""))
        case .community: return desk.state.words(.topicCommunity)
        case .conversation: return desk.state.words(.topicConversation)
        case .screen: return desk.state.words(.topicScreen)
        }
    }
}
