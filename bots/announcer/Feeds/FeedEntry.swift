/// One entry of a feed, as far as it is announced.
struct FeedEntry: Sendable, Equatable {
    /// What the feed knows it by: its `guid` or `id`, else its link, else its title.
    var id = ""
    var title = ""
    /// An address of the web, or empty.
    var link = ""

    var isEmpty: Bool { id.isEmpty && title.isEmpty && link.isEmpty }
    /// To know it again.
    var mark: String { ContentMark.of([id, link, title].first { !$0.isEmpty } ?? "") }
}
