/// What keeps bots from talking to each other, whatever a bot's own rules say.
enum BotGate {
    /// What may be done of what a bot wants done: nothing that others hear, if it was not a person that gave the cause.
    static func pass(_ actions: [BotAction], after input: BotInput) -> [BotAction] {
        guard case .observed = input else { return actions }
        return actions.filter { !$0.isNoticed }
    }
}
