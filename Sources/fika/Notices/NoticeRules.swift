/// What is told to somebody who does not look, and how.
struct NoticeRules: Equatable, Sendable {
    static let conversationsMax = 500

    /// How the terminal is asked to show a notification.
    enum Terminal: String, CaseIterable, Sendable {
        case auto, osc9, osc777
        case none
    }

    var rings = true
    var terminal = Terminal.auto
    /// A program and its arguments; empty: none.
    var command: [String] = []
    /// Whether the words of others are in it.
    var showsText = false

    var tellsMentions = true
    var tellsReplies = true
    var tellsPrivate = true
    var tellsDeadlines = true
    var tellsConsultations = true
    var tellsAnnouncements = true
    var tellsCafe = false

    var muted: [String] = []
    var followed: [String] = []
    /// Minutes since midnight.
    var quietFrom: Int?
    var quietUntil: Int?
    var isQuietAtWeekends = false
}
