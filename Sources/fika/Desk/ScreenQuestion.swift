/// What the screen asked for itself, or somebody typed on it.
indirect enum ScreenQuestion: Equatable, Sendable {
    /// Typed there, so shown there.
    case typed(in: Place, Question)
    /// What a key did and another key takes back, once the server agreed.
    case undoable(Action, Question)
    /// A page of the past, and what it was asked for: if the person went elsewhere meanwhile, it does not belong there.
    case page(Place, Loading)
    /// Which conversations have something new.
    case targets
    case cases
    case communities
    /// The file of the case in the pane.
    case caseFile(number: String)
    /// What bots propose to file, for the choice of a case.
    case proposals
    /// What a search that is typed found; the number tells an old answer from the last one.
    case found(search: Int, SearchWords)
    /// The types of cases and their statuses.
    case caseTypes
    /// What stands around a message, for the thread in the pane.
    case thread(root: String)
    /// The keys whose values are told from now on.
    case subscribed
    /// What became of keys that were asked for again.
    case values
    /// Who is in a channel, for completion and the pane.
    case members(channel: String)
}
