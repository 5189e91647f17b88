import FikaCore

/// Where files are sent and fetched. The seal is a function of its text alone, with a key that the shell keeps.
package struct DocumentLinks: Sendable, Equatable {
    /// `https://chat.example.org:8443`
    package let base: String
    private let seal: @Sendable (String) -> String

    package init(base: String, seal: @escaping @Sendable (String) -> String) {
        self.base = base
        self.seal = seal
    }

    func link(_ ticket: DocumentTicket) -> String {
        switch ticket.purpose {
        // The slash behind it is for programs that put the file's name there.
        case .upload: "\(base)/upload/\(seal(ticket.claim.text))/"
        case .download: "\(base)/download/\(seal(ticket.claim.text))"
        case .host: fileHost
        }
    }

    /// Where files are sent without saying what for.
    var fileHost: String { "\(base)/upload" }

    /// What a client shows there instead of a password.
    func token(_ ticket: DocumentTicket) -> String { seal(ticket.claim.text) }

    func link(_ file: HostedFile) -> String { "\(base)/files/\(file.id.name)" }

    /// The same place: one process has one key.
    package static func == (left: DocumentLinks, right: DocumentLinks) -> Bool { left.base == right.base }
}
