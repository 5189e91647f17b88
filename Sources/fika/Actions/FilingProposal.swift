/// `PROPOSAL id number channel account date`: what a bot proposes to file.
struct FilingProposal: Equatable, Sendable {
    static let countMax = 100

    let id: String
    let number: String
    let channel: String
    let account: String

    init?(_ parameters: [String]) {
        guard parameters.count >= 4 else { return nil }
        let words = parameters.map(PlainText.of)
        (id, number, channel, account) = (words[0], words[1], words[2], words[3])
    }
}
