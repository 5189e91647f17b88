/// A question with the answer that worked. Its words are with the store.
package struct Solution: Sendable, Equatable, Codable {
    package let id: SolutionID
    package let community: CommunityID
    package let channel: ChannelID
    /// nil: it was brought in from elsewhere.
    package let question: MessageID?
    package let answer: MessageID?
    /// The answer's author, who is named with it: an account's name, or a nick.
    package let author: String
    /// The account's name of who asked; nil: not known.
    package let askedBy: String?
    /// Who said that it works: an account's name, or the operator who brought it in.
    package let acceptedBy: String
    package let at: Timestamp
    /// The account that cares for it; nil: the owners of its community.
    package internal(set) var owner: String?
    /// When somebody is to look at it again.
    package internal(set) var reviewBy: Timestamp?
    package internal(set) var outdated: Remark?
    /// The last change of its words.
    package internal(set) var edited: Edit?
    package internal(set) var use = Use()

    package struct Edit: Sendable, Equatable, Codable {
        package let by: String
        package let at: Timestamp
    }

    /// What somebody said of it, and why.
    package struct Remark: Sendable, Equatable, Codable {
        package let by: String
        package let at: Timestamp
        package let reason: String
    }

    /// How often a bot offered it, and what came of that.
    package struct Use: Sendable, Equatable, Codable {
        package internal(set) var offered = 0
        package internal(set) var worked = 0
        package internal(set) var failed = 0

        package init(offered: Int = 0, worked: Int = 0, failed: Int = 0) {
            (self.offered, self.worked, self.failed) = (offered, worked, failed)
        }
    }

    package init(
        id: SolutionID, community: CommunityID, channel: ChannelID, question: MessageID?, answer: MessageID?,
        author: String, askedBy: String? = nil, acceptedBy: String, at: Timestamp, owner: String? = nil,
        reviewBy: Timestamp? = nil, outdated: Remark? = nil, edited: Edit? = nil, use: Use = Use()
    ) {
        (self.id, self.community, self.channel) = (id, community, channel)
        (self.question, self.answer) = (question, answer)
        (self.author, self.askedBy, self.acceptedBy, self.at) = (author, askedBy, acceptedBy, at)
        (self.owner, self.reviewBy, self.outdated, self.edited) = (owner, reviewBy, outdated, edited)
        self.use = use
    }

    /// Those of before there was an owner, a review and a use have none.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try values.decode(SolutionID.self, forKey: .id),
            community: try values.decode(CommunityID.self, forKey: .community),
            channel: try values.decode(ChannelID.self, forKey: .channel),
            question: try values.decodeIfPresent(MessageID.self, forKey: .question),
            answer: try values.decodeIfPresent(MessageID.self, forKey: .answer),
            author: try values.decode(String.self, forKey: .author),
            askedBy: try values.decodeIfPresent(String.self, forKey: .askedBy),
            acceptedBy: try values.decode(String.self, forKey: .acceptedBy),
            at: try values.decode(Timestamp.self, forKey: .at),
            owner: try values.decodeIfPresent(String.self, forKey: .owner),
            reviewBy: try values.decodeIfPresent(Timestamp.self, forKey: .reviewBy),
            outdated: try values.decodeIfPresent(Remark.self, forKey: .outdated),
            edited: try values.decodeIfPresent(Edit.self, forKey: .edited),
            use: try values.decodeIfPresent(Use.self, forKey: .use) ?? Use())
    }
}
