extension ModeGrammar {
    /// What became of a MODE: the good letters in order, and what to say about the others, once each.
    package struct Parsed: Equatable, Sendable {
        package var changes: [ModeChange] = []
        package var refusals: [Refusal] = []
    }

    package enum Refusal: Hashable, Sendable {
        case unknown(Character)
        case missingParameter(Character)
        /// More changes with a parameter than `WireLimit.modeParametersMax`; this one and those after it are left out.
        case tooMany
    }

    /// Reads `+ov-l` with the parameters behind it. Letters before any sign are added. Parameters left over are
    /// ignored.
    package func parse(_ modes: String, _ parameters: [String] = []) -> Parsed {
        var parsed = Parsed()
        var adds = true
        var rest = parameters[...]
        var withParameter = 0
        for mode in modes {
            if mode == "+" || mode == "-" {
                adds = mode == "+"
                continue
            }
            switch need(of: mode, adds: adds) {
            case nil:
                parsed.refuse(.unknown(mode))
            case .never:
                parsed.changes.append(ModeChange(adds: adds, mode: mode))
            case .optional where rest.isEmpty:
                parsed.changes.append(ModeChange(adds: adds, mode: mode))
            case .optional, .required:
                guard let parameter = rest.popFirst() else {
                    parsed.refuse(.missingParameter(mode))
                    continue
                }
                withParameter += 1
                guard withParameter <= WireLimit.modeParametersMax else {
                    parsed.refuse(.tooMany)
                    return parsed
                }
                parsed.changes.append(ModeChange(adds: adds, mode: mode, parameter: parameter))
            }
        }
        return parsed
    }

    private enum Need { case never, optional, required }

    private func need(of mode: Character, adds: Bool) -> Need? {
        if flags.contains(mode) { return .never }
        if members.contains(mode) || always.contains(mode) { return .required }
        if lists.contains(mode) { return .optional }
        guard whenSet.contains(mode) else { return nil }
        return adds ? .required : .never
    }
}

extension ModeGrammar.Parsed {
    fileprivate mutating func refuse(_ refusal: ModeGrammar.Refusal) {
        if !refusals.contains(refusal) { refusals.append(refusal) }
    }
}
