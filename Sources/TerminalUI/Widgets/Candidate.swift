/// Something to choose, as a `Picker` shows and finds it.
package struct Candidate: Sendable, Hashable {
    /// What the owner knows it by.
    package let id: Int
    package var title: String
    /// Beside the title, dimmed: a key, a deadline, a reason. Found too, but behind titles.
    package var detail: String
    /// Words it is found by that are not shown, such as the name in another language.
    package var keywords: String
    /// Added to how well it fits, for what is likely: 0 to 100.
    package var weight: Int

    package init(id: Int, title: String, detail: String = "", keywords: String = "", weight: Int = 0) {
        self.id = id
        self.title = title
        self.detail = detail
        self.keywords = keywords
        self.weight = weight
    }
}
