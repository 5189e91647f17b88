/// Whether a message asks something or complains of something, by its surface: a question mark, a word that questions
/// begin with, or a word that people in trouble use. In the five languages at once: a miss costs only silence.
enum QuestionSign {
    static func isSeen(in text: String) -> Bool {
        if text.contains("?") { return true }
        let text = text.lowercased().replacing("’", with: "'")
        let words = text.split { !($0.isLetter || $0 == "'") }
        if let first = words.first(where: { !greetings.contains($0) }), openings.contains(first) { return true }
        return words.contains(where: troubles.contains) || phrases.contains(where: text.contains)
    }

    private static let greetings: Set<Substring> = [
        "hi", "hello", "hey", "hallo", "hej", "bonjour", "all", "allemaal", "dag",
    ]

    private static let openings: Set<Substring> = [
        "how", "what", "why", "where", "when", "who", "which", "can", "could", "does", "do", "is", "anyone", "anybody",
        "hoe", "wat", "waarom", "waar", "wie", "welke", "kan", "weet", "heeft",
        "hur", "vad", "varför", "var", "vem", "vilken", "någon", "kan",
        "comment", "pourquoi", "où", "quand", "qui", "quel", "quelle", "quelqu'un",
        "wie", "was", "warum", "wo", "wann", "wer", "welche", "kann", "weiß", "hat",
    ]

    private static let troubles: Set<Substring> = [
        "error", "fails", "failed", "failing", "broken", "problem", "stuck", "crash", "crashes", "cannot", "can't",
        "won't", "doesn't", "isn't", "help", "unable", "frozen", "freezes",
        "fout", "foutmelding", "probleem", "kapot", "lukt", "hulp", "vastgelopen",
        "fel", "felmeddelande", "trasig", "hjälp",
        "erreur", "problème", "panne", "aide", "bloqué",
        "fehler", "fehlermeldung", "kaputt", "hilfe", "problem", "abgestürzt",
    ]

    private static let phrases = [
        "does not", "do not", "not work", "no longer", "is not", "will not", "doet het niet", "werkt niet", "kan niet",
        "fungerar inte", "går inte", "ne fonctionne", "ne marche", "ne peux", "geht nicht", "funktioniert nicht",
        "kann nicht",
    ]
}
