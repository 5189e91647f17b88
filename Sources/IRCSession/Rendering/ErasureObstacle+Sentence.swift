package import FikaCore

extension ErasureObstacle {
    /// Without its full stop.
    package var sentence: String {
        switch self {
        case .isBot: "A bot is nobody; disable its account"
        case .handles(let numbers):
            "The person handles open cases; have them handed over first: \(numbers.joined(separator: ", "))"
        }
    }
}
