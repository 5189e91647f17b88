/// What waits for somebody, as far as the rules know: no words of talk.
package struct Digest: Sendable, Equatable {
    /// Open cases whose handler the reader is and whose deadline is near or over, the nearest first.
    package let cases: [CaseFile]
    /// Of the reader's, that somebody replied to and nobody solved; the oldest first.
    package let answered: [Question]
    /// Announcements that the reader has not acknowledged, the oldest first.
    package let announcements: [Announcement]
    /// Questions that nobody has replied to, by the channel of the help community that the reader is a member of.
    package let unanswered: [(channel: String, count: Int)]
    /// Names of the channels of these.
    package let channels: [ChannelID: String]
    /// Names of the channels of announcements' communities.
    package let places: [CommunityID: String]

    package var isEmpty: Bool {
        cases.isEmpty && answered.isEmpty && announcements.isEmpty && unanswered.isEmpty
    }

    package static func == (left: Digest, right: Digest) -> Bool {
        left.cases == right.cases && left.answered == right.answered && left.announcements == right.announcements
            && left.unanswered.elementsEqual(right.unanswered) { $0 == $1 } && left.channels == right.channels
            && left.places == right.places
    }
}
