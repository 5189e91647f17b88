import BotKit

@main
struct AnswersProgram {
    static func main() async {
        await BotRunner.main(AnswersBot.self)
    }
}
