import IRCClient
import IRCWire
import TerminalUI

/// All that stands on the screen, as a value: events, answers and keys in, effects out. Draws nothing and waits for
/// nothing; what is typed as a command is the very code of line mode, in `state`.
struct Desk: Sendable {
    /// Conversations remembered; those without a word go first.
    static let conversationsMax = 6_000
    /// What all conversations together may hold, about; several desks share it.
    static let bytesMax = 12_000_000
    /// Cases known, and communities; more are not learned.
    static let cardsMax = 10_000
    /// Messages in a page of the past.
    static let pageCount = 100
    /// Who pressed no key for so long is not taken to have read what came.
    static let presenceMax: Int64 = 5 * 60_000

    var state: State
    /// Its place among the servers, and what the settings call it.
    var server = 0
    var serverName = ""
    /// It is the one that is seen.
    var isFront = true
    /// What the other servers have for the list.
    var neighbours: [ListGroup] = []
    /// Of the terminal.
    var size = TerminalSize(columns: 80, rows: 24)
    var conversations = Watched<Place, Conversation>()
    /// Where something that was sent may be under way.
    var pendingPlaces: Set<Place> = []
    /// Read further than the server was told.
    var readPlaces: Set<Place> = []
    /// The conversation in the middle.
    var here = Place.home
    /// What to do first was said.
    var wasWelcomed = false
    /// The person went somewhere, so nothing leads them away.
    var hasChosen = false
    /// It was unread when it was opened, so it keeps its place in the list until it is left.
    var wasUnread = false
    var connection = ConnectionState.starting
    /// By folded channel.
    var cases = Watched<String, CaseCard>()
    var communities = Watched<String, CommunityCard>()
    /// What of them may be old.
    var news = News()

    /// What stands at the right; nil for nothing.
    var pane: Pane?
    /// What the server said of the case in the pane.
    var caseFile: CaseFileCard?
    /// The list at the left, where it has no place of its own.
    var isListOpen = false
    /// What the list is made of, in order.
    var kept = KeptList()
    /// The list is put away even where there is place.
    var isListHidden = false
    /// 0: as the window is wide.
    var listColumns = 0
    /// Conversations that stand on top by the settings, folded.
    var pinned: Set<String> = []
    /// Only the conversation, so that copying with the terminal gives its text and nothing else.
    var isFrameHidden = false
    /// Rows to go up (down when negative); what draws the screen knows how high each message is.
    var scroll = 0
    /// What the wheel turns, where it is not the conversation one is in.
    var scrollPlace: Place?
    /// First row of the list that is seen, where somebody turned it; nil: as it shows where one is.
    var listTop: Int?
    /// Rows of the pane above what is seen of it.
    var paneTop = 0
    /// What was drawn last, for the mouse.
    var sights: [Place: Sight] = [:]
    /// The message that work keys are about, by its entry.
    var selected: Int?

    var typing = TextEditor()
    /// Work by keys, and what lies over the screen for it.
    var work = Work()
    /// What somebody new is shown.
    var tour: Tour?
    /// What was being typed elsewhere.
    var drafts: [Place: String] = [:]

    /// The terminal is in front; true where it does not tell.
    var hasFocus = true
    /// When the last key was pressed, in milliseconds since 1970.
    var lastKey: Int64 = 0
    var lastMark: Int64 = 0
    /// What all conversations take, about.
    var bytes = 0
    /// The share of `bytesMax` that is this desk's.
    var bytesAllowed = Desk.bytesMax

    init(state: State) {
        self.state = state
        self.state.echoesItself = false
        lastKey = state.time.now()
        conversations[.home] = Conversation(place: .home, name: "")
        conversations[.home]?.loading = .impossible
        conversations[.home]?.reachesStart = true
    }

    var conversation: Conversation {
        conversations[here] ?? Conversation(place: here, name: "")
    }

    /// Milliseconds since 1970.
    var now: Int64 { state.time.now() }

    /// The place of a channel or a person, by name.
    func place(of name: String) -> Place {
        let folded = state.fold(name)
        return state.isChannel(name) ? .channel(folded) : .person(folded)
    }

    /// Where plain text of a place goes.
    func target(of place: Place) -> String? {
        switch place {
        case .home: nil
        case .channel, .person: conversations[place]?.name
        case .thread: threadHome.flatMap { conversations[$0]?.name }
        }
    }

    /// Whether there is something to show at the right.
    var hasPane: Bool {
        switch pane {
        case nil: false
        case .caseFile: caseHere != nil
        case .members: here.isChannel
        case .thread: true
        }
    }

    /// The conversation in the middle, where a thread may stand beside it.
    var middle: Place {
        if case .thread(let root, let home)? = pane, here == .thread(root) { return home }
        return here
    }

    /// The conversation in the pane.
    var side: Place? {
        if case .thread(let root, _)? = pane { return .thread(root) }
        return nil
    }

    /// Where the thread in the pane belongs.
    var threadHome: Place? {
        if case .thread(_, let home) = pane { return home }
        return nil
    }

    /// Makes sure that there is a conversation.
    mutating func open(_ place: Place, name: String) {
        guard conversations[place] == nil else { return }
        if conversations.count >= Self.conversationsMax { forgetOne() }
        conversations[place] = Conversation(place: place, name: name)
    }

    /// Puts a line into a conversation, or where there is none into the one that is seen.
    mutating func note(_ line: ScreenLine, in place: Place) {
        let place = conversations[place] == nil ? here : place
        let time = now
        conversations[place]?.append(.note(line), at: time)
    }

    private mutating func forgetOne() {
        let idle = conversations.values.filter { conversation in
            conversation.place != here && conversation.place != .home && conversation.unread == 0
                && state.room(conversation.name) == nil
        }
        let victim = idle.min { ($0.entries.last?.time ?? 0) < ($1.entries.last?.time ?? 0) }
        if let victim { conversations[victim.place] = nil }
    }
}
