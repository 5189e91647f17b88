import IRCClient
import TerminalUI

extension Desk {
    mutating func openPalette() -> [Effect] {
        let goals = Palette.goals(self)
        work.overlay = .palette(Picker(title: "", candidates: goals.map(\.candidate)), goals.map(\.goal))
        return []
    }

    /// Does what was chosen.
    mutating func reach(_ goal: Palette.Goal) -> [Effect] {
        work.overlay = nil
        switch goal {
        case .place(let item): return visit(item)
        case .server(let name): return [.turn(.server(name))]
        case .perform(let action): return perform(action)
        case .command(let name):
            let needsWords = state.words.usage(of: name).arguments.first.map { $0 != "[" } ?? false
            guard needsWords else { return enter("/" + name.word) }
            typing.replace(with: "/" + name.word + " ")
            return []
        }
    }
}
