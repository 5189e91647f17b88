import Testing

@testable import fika_bot_answers

@Suite("QuestionSign")
struct QuestionSignTests {
    @Test(
        "Questions and complaints are seen in five languages",
        arguments: [
            "Does anyone know the code?", "how do I scan to mail", "Hi all, where is the form", "Outlook won't open",
            "my screen is frozen", "De printer doet het niet", "Hoe zet ik dit uit", "ik krijg een foutmelding",
            "Hur byter jag lösenord", "skrivaren fungerar inte", "Comment imprimer en couleur",
            "l'écran ne marche plus",
            "Wo finde ich das Formular", "der Drucker geht nicht", "It doesn’t start",
        ])
    func seen(text: String) {
        #expect(QuestionSign.isSeen(in: text))
    }

    @Test(
        "Talk is talk",
        arguments: ["Good morning", "The printer works again, thanks", "Lunch at twelve", "bedankt!", ""])
    func unseen(text: String) {
        #expect(!QuestionSign.isSeen(in: text))
    }
}
