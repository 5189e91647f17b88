import BotKit

@main
struct FilingProgram {
    static func main() async {
        await BotRunner.main(FilingBot.self)
    }
}
