import FikaCore
import IRCWire

/// What a handler, or the settlement of an earlier step, wants done: in this order.
struct Answer: Sendable, Equatable {
    enum Step: Sendable, Equatable {
        case line(IRCMessage)
        /// Wrapped in a batch for those who read batches, plain lines for the others.
        case batch(type: String, parameters: [String], tags: [MessageTag] = [], [IRCMessage])
        /// The same of messages that the store holds.
        case page(type: String, parameters: [String], tags: [MessageTag], [Message])
        case ask(Command, Purpose)
        case verify(Verification, ProofPurpose)
        /// ERROR with the reason, then the end.
        case close(reason: String)
    }

    var steps: [Step]

    init(_ steps: [Step] = []) {
        self.steps = steps
    }

    static let nothing = Answer()

    static func line(_ line: IRCMessage) -> Answer {
        Answer([.line(line)])
    }

    static func lines(_ lines: [IRCMessage]) -> Answer {
        Answer(lines.map(Step.line))
    }

    static func ask(_ command: Command, for purpose: Purpose = .plain) -> Answer {
        Answer([.ask(command, purpose)])
    }

    static func close(_ reason: String) -> Answer {
        Answer([.close(reason: reason)])
    }

    static func + (left: Answer, right: Answer) -> Answer {
        Answer(left.steps + right.steps)
    }

    static func += (left: inout Answer, right: Answer) {
        left.steps += right.steps
    }
}
