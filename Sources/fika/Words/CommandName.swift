/// Every command there is, by the word that is typed behind `/`; the same word in every language.
enum CommandName: Hashable, Sendable {
    case talk(Talk)
    case work(Work)
    case consult(Consult)
    case know(Know)

    /// Talking, reading, people, and the program itself.
    enum Talk: String, CaseIterable, Sendable {
        case join, part, `switch`, msg, reply, react, unreact, me, ask, redact
        case history, more, around, on, unread, thread, search, hit, markread
        case mute, pin, follow, quiet, drafts, draft, outbox, again, forget
        case who, names, whois, topic, away, nick, raw, server, trust, help, quit
    }

    /// Cases and what is filed into them.
    enum Work: String, CaseIterable, Sendable {
        case file, likely, filed, unfile, proposals, agree, disagree
        case cases, `case`, open, types, status, close, assign, unassign
        case extend, suspend, resume, reopen, property, decide, relate, unrelate, partof, timeline, late, admit, refuse
    }

    /// Asking somebody about a part of a case, and documents.
    enum Consult: String, CaseIterable, Sendable {
        case consult, grant, grants, revoke, settle, withdraw, approve, deny, consultations, read, answer, request
        case documents, upload, download, files, attach, comment, comments
    }

    /// Communities and what they know.
    enum Know: String, CaseIterable, Sendable {
        case accept, questions, unsolved, outdated, solutions, answers, solution, correct, reviewed, obsolete
        case askprivately, `private`, bringin, publish, community, charter
        case digest, bots, bot, whoknows, helpers, helping, communities, ack, announcement
    }

    var word: String {
        switch self {
        case .talk(let name): name.rawValue
        case .work(let name): name.rawValue
        case .consult(let name): name.rawValue
        case .know(let name): name.rawValue
        }
    }

    static var all: [CommandName] {
        Talk.allCases.map { .talk($0) } + Work.allCases.map { .work($0) } + Consult.allCases.map { .consult($0) }
            + Know.allCases.map { .know($0) }
    }
}
