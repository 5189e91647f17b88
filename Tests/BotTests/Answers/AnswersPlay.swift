import BotKit

@testable import fika_bot_answers

/// A help channel with a few accepted answers, and an answers bot in it.
enum AnswersPlay {
    static let solutions = [
        SolutionText(
            id: "12", channel: "#it-help", author: "carla", date: "2026-11-02", questionID: "q12",
            question: "The printer on the second floor shows error 0x0000011b since the update",
            answer: "Delete the printer and add it again as an IP printer."),
        SolutionText(
            id: "13", channel: "#it-help", author: "dirk", date: "2026-11-03",
            question: "How do I reset my VPN token after a new phone?",
            answer: "Open the self-service page and choose token, new device."),
        SolutionText(
            id: "14", channel: "#it-help", author: "eva", date: "2026-11-04",
            question: "Outlook asks for the password again and again",
            answer: "Remove the old credentials in the control panel."),
    ]
    static let elsewhere = SolutionText(
        id: "20", channel: "#hr-help", author: "fred", date: "2026-11-05",
        question: "How do I register parental leave hours?", answer: "Ask Iris for form 7.")

    static func begin(
        _ settings: String = "", solutions: [SolutionText] = solutions + [elsewhere]
    ) throws -> BotHarness<AnswersBot> {
        var harness = try BotHarness(
            AnswersBot.self, settings: settings, account: "answers", channels: ["#it-help", "#new-help"]
        ) { action in
            // A server that sent too much must not make the bot say too much.
            if case .askSolutions(let channel) = action {
                .solutions(channel: channel, solutions, areAll: true)
            } else {
                nil
            }
        }
        harness.forget()
        return harness
    }
}
