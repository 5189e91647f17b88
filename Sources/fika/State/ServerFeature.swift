import IRCWire

/// What a server may lack that is no Fika's: the client works without it, and says so.
enum ServerFeature: CaseIterable, Equatable, Sendable {
    /// Cases, communities, documents: all that Fika knows and IRC does not.
    case casework
    case search
    case history
}

extension State {
    func lacks(_ feature: ServerFeature) -> Bool {
        guard welcome != nil else { return false }
        switch feature {
        case .casework: return !has(.casework)
        case .search: return !has(.search) && !has(.draftSearch)
        case .history: return !has(.chathistory)
        }
    }

    /// Nil: this server has all.
    var lacking: String? {
        let names = ServerFeature.allCases.filter(lacks).map { words(.feature($0)) }
        return names.isEmpty ? nil : words(.serverLacks(names: names.joined(separator: ", ")))
    }
}

extension Command {
    /// What the server has to have for it.
    var needs: ServerFeature? {
        switch id {
        case .work, .consult, .know: .casework
        case .talk(.search): .search
        case .talk(.history), .talk(.more), .talk(.around), .talk(.on), .talk(.unread), .talk(.thread), .talk(.hit):
            .history
        case .talk: nil
        }
    }
}
