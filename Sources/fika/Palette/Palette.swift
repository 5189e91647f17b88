import TerminalUI

/// Everything by its name: what to go to and what to do.
enum Palette {
    enum Goal: Equatable, Sendable {
        case place(ListItem)
        case server(String)
        case perform(Action)
        /// A command of line mode; one that needs words goes into the editor.
        case command(CommandName)
    }

    /// In the order that is shown before anything is typed.
    static func goals(_ desk: Desk) -> [(goal: Goal, candidate: Candidate)] {
        var found: [(goal: Goal, candidate: Candidate)] = []
        func add(_ goal: Goal, _ title: String, _ detail: String, _ keywords: String, _ weight: Int) {
            found.append(
                (
                    goal,
                    Candidate(id: found.count, title: title, detail: detail, keywords: keywords, weight: weight)
                ))
        }
        let listing = desk.listing
        let names = listing.groups.count > 1 ? listing.groups.map(\.name) : []
        for item in listing where item.place != .home {
            let about = item.card.map { $0.title + " " + $0.deadline } ?? ""
            let name = names.indices.contains(item.server) ? names[item.server] : ""
            let detail = name.isEmpty || about.isEmpty ? name + about : name + " · " + about
            add(.place(item), PlainText.of(item.name), detail, "", item.isNew ? 12 : 8)
        }
        for name in names where name != desk.serverName {
            add(.server(name), name, desk.state.words(.home), "", 6)
        }
        for action in Action.allCases where action != .palette {
            let key = desk.work.keymap.name(of: action) ?? ""
            let isPossible = desk.isPossible(action)
            add(
                .perform(action), desk.title(action), key, action.rawValue + " " + action.typed,
                isPossible ? 4 : 0)
        }
        for name in CommandName.all {
            let usage = desk.state.words.usage(of: name)
            add(
                .command(name), "/" + name.word + (usage.arguments.isEmpty ? "" : " " + usage.arguments), usage.help,
                "", 0)
        }
        return found
    }
}
