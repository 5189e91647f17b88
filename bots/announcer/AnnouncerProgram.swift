import BotKit

@main
struct AnnouncerProgram {
    static func main() async {
        await BotRunner.main(AnnouncerBot.self)
    }
}
