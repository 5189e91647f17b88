@testable import FikaCore

extension CaseCommand {
    /// A thread into one case.
    static func file(number: String, thread: [Message], wish: Message?) -> CaseCommand {
        .filing(.file(FilingRequest(.thread(thread), into: [number], wish: wish)))
    }
}
