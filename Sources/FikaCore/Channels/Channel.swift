/// A place to talk: of a case, of a community, or plain. All of it is stored; who is in it right now is not.
package struct Channel: Sendable, Equatable, Codable {
    package let id: ChannelID
    /// As it was written when it was given; compared by `casefold`.
    package internal(set) var name: String
    package let purpose: Purpose
    /// A plain channel made by someone with an account is theirs and stays; one without goes when the last one leaves.
    package let founder: AccountID?
    package let createdAt: Timestamp
    package internal(set) var topic: Topic?
    package internal(set) var modes = ChannelModes()
    /// What was said before is gone; nil: nothing is.
    package internal(set) var forgottenBefore: Timestamp?
    /// Bots that are turned off here: as if there were no such channel for them. nil: none ever was.
    package internal(set) var botsOff: [AccountID]?

    /// What the channel is there for, which decides who may read it and write in it.
    package enum Purpose: Sendable, Equatable, Codable {
        case plain
        case casework(CaseID)
        case community(CommunityID)
        /// The talk of a consultation, apart from that of its case.
        case consultation(ConsultationID)
        /// A question that was asked in private.
        case question(MessageID)
    }

    /// Its talk is part of a case's file.
    var belongsToCase: Bool {
        switch purpose {
        case .casework, .consultation: true
        case .plain, .community, .question: false
        }
    }

    var consultation: ConsultationID? {
        if case .consultation(let id) = purpose { return id }
        return nil
    }

    /// The topic with who set it and when.
    package struct Topic: Sendable, Equatable, Codable {
        package let text: String
        package let setBy: String
        package let at: Timestamp
    }
}
