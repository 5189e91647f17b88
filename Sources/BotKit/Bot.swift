/// A bot's whole judgement, as a value: what happened goes in, what is to be done comes out.
///
/// It has no clock, no socket and no file: time comes with the inputs, and the kit carries out the actions, within a
/// rate, with retries, and never as an answer to a machine. So a test with ``BotHarness`` sees all there is to see.
public protocol Bot: Sendable {
    /// Takes its settings from the manifest's `[settings]`. A key that it does not ask for is a fault of the
    /// operator's.
    init(settings: inout BotSettings) throws(BotFault)

    /// What is to be done about an input, in this order. What is said in answer to ``BotInput/observed(_:)`` is
    /// dropped: two bots never talk to each other.
    mutating func handle(_ input: BotInput) -> [BotAction]
}
