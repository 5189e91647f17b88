import FikaCore
import IRCWire

/// What the store answered, as lines or as the next request.
extension ClientSession {
    func conclude(_ asked: Asked, _ page: Page) -> Answer {
        switch (asked.purpose, page) {
        case (.history(_, let target), .history(let messages)):
            return batch("chathistory", [target], messages)
        case (.history, .targets(let targets)):
            let lines = targets.map { target in
                let time = ServerTime.format(milliseconds: target.newest.milliseconds)
                return viewer.line("CHATHISTORY", ["TARGETS", target.name, time])
            }
            return Answer([.batch(type: "draft/chathistory-targets", parameters: [], lines)])
        case (.search, .search(let messages)):
            return batch("soju.im/search", [], messages)
        case (.filing(let number, let wish), .thread(let thread, let alongside)):
            guard !thread.isEmpty else { return refused(.noSuchMessage, asked) }
            guard wish == nil || alongside != nil else { return refused(.wishNotFound, asked) }
            return .ask(.casework(.file(number: number, thread: thread, wish: alongside)))
        case (.acceptance(let answer), .thread(let thread, _)):
            guard let question = thread.first, let answer = thread.first(where: { $0.id == answer }) else {
                return refused(.noSuchMessage, asked)
            }
            return .ask(.knowledge(.accept(question: question, answer: answer)))
        case (.solutions(let channels), .solutions(let solutions)):
            let lines = solutions.flatMap { $0.lines(channel: channels[$0.solution.channel] ?? "*") }
            return viewer.answer("fika/solutions", lines, none: "There are no solutions")
        default:
            return pageMissing(asked)
        }
    }

    func pageMissing(_ asked: Asked) -> Answer {
        let sentence = "The archive could not be read; try again later"
        guard case .history(let subcommand, let target) = asked.purpose else {
            return .line(viewer.fail(asked.verb, "MESSAGE_ERROR", [], sentence))
        }
        return .line(viewer.fail("CHATHISTORY", "MESSAGE_ERROR", [subcommand, target], sentence))
    }

    private func refused(_ refusal: Refusal, _ asked: Asked) -> Answer {
        .lines(refusal.lines(for: viewer, verb: asked.verb))
    }

    /// A TAGMSG of the past is for those who asked to see events again (draft/event-playback); none can yet.
    private func batch(_ type: String, _ parameters: [String], _ messages: [Message]) -> Answer {
        let lines = messages.filter { $0.kind != .tagmsg || capabilities.contains(.eventPlayback) }
            .flatMap { $0.lines(for: traits) }
        return Answer([.batch(type: type, parameters: parameters, lines)])
    }
}
