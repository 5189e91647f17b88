/// Something that somebody said.
package struct Utterance: Sendable, Equatable {
    package var who: String
    package var text: String

    package init(who: String, text: String) {
        self.who = who
        self.text = text
    }
}
