import FikaCore

/// What is done with a case besides its status, its roles and its end.
extension Handlers {
    static let caseActions = [
        CaseVerb("EXTEND", parametersMin: 2, wordsBeforeText: 1) { rest, _ in act(.extend(reason: rest[1]), rest[0]) },
        CaseVerb("SUSPEND", parametersMin: 2, wordsBeforeText: 1) { rest, _ in
            act(.suspend(reason: rest[1]), rest[0])
        },
        CaseVerb("RESUME", parametersMin: 1) { rest, _ in act(.resume, rest[0]) },
        CaseVerb("SET", parametersMin: 2, wordsBeforeText: 2) { rest, _ in
            act(.setProperty(rest[1], to: rest.count > 2 ? rest[2] : nil), rest[0])
        },
        CaseVerb("MAIN", parametersMin: 2) { rest, _ in act(.setMain(rest[1] == "*" ? nil : rest[1]), rest[0]) },
        CaseVerb("RELATE", parametersMin: 2) { rest, _ in act(.relate(to: rest[1]), rest[0]) },
        CaseVerb("UNRELATE", parametersMin: 2) { rest, _ in act(.unrelate(from: rest[1]), rest[0]) },
        CaseVerb("DECIDE", parametersMin: 3, wordsBeforeText: 2) { rest, _ in
            act(.decide(rest[2], validFrom: rest[1] == "*" ? nil : rest[1]), rest[0])
        },
        CaseVerb("REOPEN", parametersMin: 2, wordsBeforeText: 1) { rest, _ in act(.reopen(reason: rest[1]), rest[0]) },
        CaseVerb("ADMIT", parametersMin: 2) { rest, viewer in
            receipt(rest[1], viewer) { act(.admit($0), rest[0]) }
        },
        CaseVerb("DECLINE", parametersMin: 3, wordsBeforeText: 2) { rest, viewer in
            receipt(rest[1], viewer) { act(.decline($0, reason: rest[2]), rest[0]) }
        },
    ]

    private static func act(_ action: CaseAction, _ number: String) -> Answer {
        change(.act(number: number, action), number)
    }

    /// `F12`, as receipts are named.
    private static func receipt(_ word: String, _ viewer: Viewer, _ answer: (FilingID) -> Answer) -> Answer {
        guard let value = Int64(word.uppercased().hasPrefix("F") ? word.dropFirst() : word[...]) else {
            return .line(viewer.fail("CASE", "INVALID_PARAMS", [word.word], "A receipt is named like F12"))
        }
        return answer(FilingID(value))
    }
}
