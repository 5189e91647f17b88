/// The store's answer to a `Query`.
package enum Page: Sendable, Equatable {
    /// Oldest first.
    case history([Message])
    /// nil: it was not said there, or is taken back.
    case message(Message?)
    /// In the order of the places asked for.
    case missed([Missed])
    /// The conversation with the oldest newest message first.
    case targets([Target])
    /// The thread from its root on, oldest first (empty: there is no such message), and what was asked for beside it.
    /// What was taken back is in it, without words, so that the thread keeps its shape.
    case thread([Message], alongside: Message?)
    /// Those of the chosen messages that were said there and are not taken back, oldest first.
    case chosen([Message], alongside: Message?)
    /// As they were filed, oldest first; without words what was taken back before the filing was done.
    case filing([Message])
    /// Newest first; without words to look for, from the end that the search begins at.
    case search([Message])
    /// In order; without those that were taken back.
    case comments([Message])
    /// Oldest first.
    case slice([Message])
    /// In the order asked for.
    case solutions([KeptSolution])
    /// Most evidence first.
    case experts([Expert])
    case timeline([CaseTimelineEntry])
    /// How many messages of the person's are in each of the channels of cases; none is left out.
    case person([ChannelID: Int])
    case personalMessages([Message])
    /// In the order of the cases.
    case certificates([KeptCertificate])

    /// What was said in one place, oldest first.
    package struct Missed: Sendable, Equatable {
        package let name: String
        package let messages: [Message]

        package init(name: String, messages: [Message]) {
            self.name = name
            self.messages = messages
        }
    }

    /// A conversation and the time of its newest message.
    package struct Target: Sendable, Equatable {
        /// A channel's name, or the other one's account name.
        package let name: String
        package let newest: Timestamp

        package init(name: String, newest: Timestamp) {
            self.name = name
            self.newest = newest
        }
    }

    /// Somebody who gave accepted answers.
    package struct Expert: Sendable, Equatable {
        package let name: String
        package let count: Int
        /// Some of the answers, the best fitting first.
        package let evidence: [SolutionID]

        package init(name: String, count: Int, evidence: [SolutionID]) {
            (self.name, self.count, self.evidence) = (name, count, evidence)
        }
    }

    /// A solution with its words.
    package struct KeptSolution: Sendable, Equatable {
        package let solution: Solution
        package let question: String
        package let answer: String
        package init(solution: Solution, question: String, answer: String) {
            self.solution = solution
            self.question = question
            self.answer = answer
        }
    }
}
