import FikaCore
import IRCWire

/// What the store answered, as lines or as the next request.
extension ClientSession {
    func conclude(_ asked: Asked, _ query: Query, _ page: Page) -> Answer {
        switch (asked.purpose, page) {
        case (.history(_, let target), .history(let messages)):
            return batch("chathistory", [target], historyEnd(messages.count, query), messages)
        case (.redaction(let target, let id, let reason), .message(let message)):
            guard let message else { return .line(redactionRefused(.noSuchMessage, target, id)) }
            return .ask(.message(.redact(message, reason: reason)), for: asked.purpose)
        case (.unread(let digest), .missed(let missed)):
            guard case .missed(let query) = query else { return pageMissing(asked) }
            return viewer.answer("fika/digest", digest.lines(missed, limit: query.limit), none: "Nothing waits for you")
        case (_, .missed(let missed)):
            return missed.reduce(.nothing) { $0 + playback($1, query) }
        case (.history, .targets(let targets)):
            let lines = targets.map { target in
                let time = ServerTime.format(milliseconds: target.newest.milliseconds)
                return viewer.line("CHATHISTORY", ["TARGETS", target.name, time])
            }
            let end = historyEnd(targets.count, query)
            return Answer([.batch(type: "draft/chathistory-targets", parameters: [], tags: end, lines)])
        case (.search, .search(let messages)):
            // Chosen by how well they fit, told in the order of time as everything is.
            return batch(searchBatch, [], [], messages.sorted { ($0.at, $0.id) < ($1.at, $1.id) })
        case (.slice(let key), .slice(let messages)):
            guard !messages.isEmpty || viewer.has(.casework) else {
                return .line(viewer.notice("There is nothing said in what you were shown"))
            }
            return batch("fika/slice", [key], [], messages)
        case (.filing, .thread), (.filing, .chosen), (_, .filing): return concludeFiling(asked, query, page)
        case (_, .thread(let thread, _)) where query.wish != nil:
            switch query.wish {
            case .file(let proposal)?: return .ask(.casework(.filing(.accept(proposal: proposal, thread: thread))))
            case .accept(let answer)?: return acceptance(of: answer, in: thread) ?? .nothing
            case nil: return pageMissing(asked)
            }
        case (.acceptance(let answer), .thread(let thread, _)):
            return acceptance(of: answer, in: thread) ?? refused(.noSuchMessage, asked)
        case (_, .timeline(let entries)):
            guard case .timeline(let asked) = query else { return .nothing }
            return viewer.answer(
                "fika/timeline", entries.compactMap { $0.line(of: asked) }, none: "Nothing more happened to the case")
        case (.solutions(let channels), .solutions(let solutions)):
            if solutions.isEmpty, case .solutions(let query) = query, case .one = query.choice {
                return refused(.knowledge(.noSuchSolution), asked)
            }
            let lines = solutions.flatMap { $0.lines(channel: channels[$0.solution.channel] ?? "*") }
            return viewer.answer("fika/solutions", lines + query.changesLines, none: "There are no solutions")
        case (.experts, .experts(let experts)):
            return viewer.answer("fika/experts", experts.map(\.line), none: "Nobody is known for an answer about that")
        case (.publication(let channel, let words, let isSure), .chosen(let messages, let answer)):
            guard let question = messages.first, let answer else { return refused(.knowledge(.isNotSettled), asked) }
            return .ask(
                .knowledge(
                    .publish(channel: channel, question: question, answer: answer, words: words, isSure: isSure)))
        case (.questionTexts(let questions, let channel), .chosen(let messages, _)):
            let texts = Dictionary(uniqueKeysWithValues: messages.map { ($0.id, $0.text) })
            let lines = questions.map { $0.line(channel: channel, text: texts[$0.id]) }
            return viewer.answer("fika/questions", lines, none: "")
        case (.comments, .comments(let messages)):
            guard case .comments(let query) = query else { return pageMissing(asked) }
            let texts = Dictionary(uniqueKeysWithValues: messages.map { ($0.id, $0.text) })
            let lines = query.comments.compactMap { comment in
                texts[comment.message].map { query.document.line(of: comment, text: $0, naming) }
            }
            return viewer.answer("fika/comments", lines, none: "There are no comments")
        default:
            return pageMissing(asked)
        }
    }

    /// nil: the answer is not in the thread, which begins with its question.
    private func acceptance(of answer: MessageID, in thread: [Message]) -> Answer? {
        guard let question = thread.first, let answer = thread.first(where: { $0.id == answer }) else { return nil }
        return .ask(.knowledge(.accept(question: question, answer: answer)))
    }

    func pageMissing(_ asked: Asked) -> Answer {
        let sentence = "The archive could not be read; try again later"
        if asked.purpose == .search { return .line(viewer.fail("SEARCH", "INTERNAL_ERROR", [], sentence)) }
        guard case .history(let subcommand, let target) = asked.purpose else {
            return .line(viewer.fail(asked.verb, "MESSAGE_ERROR", [], sentence))
        }
        return .line(viewer.fail("CHATHISTORY", "MESSAGE_ERROR", [subcommand, target], sentence))
    }

    func refused(_ refusal: Refusal, _ asked: Asked) -> Answer {
        .lines(refusal.lines(for: viewer, verb: asked.verb))
    }

    /// IRCv3 draft/chathistory, "`draft/chathistory-end` tag": a page that is not full is the last one that way.
    private func historyEnd(_ count: Int, _ query: Query) -> [MessageTag] {
        let limit =
            switch query {
            case .history(let query): query.limit
            case .targets(let query): query.limit
            default: 0
            }
        return count < limit ? [MessageTag(key: ServerTag.historyEnd)] : []
    }

    private var searchBatch: String {
        capabilities.contains(.draftSearch) && !capabilities.contains(.search) ? "search" : "soju.im/search"
    }

    private func batch(
        _ type: String, _ parameters: [String], _ tags: [MessageTag], _ messages: [Message]
    ) -> Answer {
        Answer([.page(type: type, parameters: parameters, tags: tags, messages)])
    }

    /// The codes are the specification's.
    func redactionRefused(_ refusal: Refusal, _ target: String, _ message: String) -> IRCMessage {
        switch refusal {
        case .noSuchMessage:
            viewer.standardReply(
                "REDACT", "UNKNOWN_MSGID", [target, message], "There is no such message, or it is taken back already")
        case .redactionForbidden:
            viewer.standardReply("REDACT", "REDACT_FORBIDDEN", [target, message], refusal.sentence)
        default:
            viewer.standardReply("REDACT", "INVALID_TARGET", [target], "There are no messages for you there")
        }
    }
}
