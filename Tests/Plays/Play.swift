package import FikaCore

/// A conversation with its stage directions, as written in `Tests/Scripts/*.irc`:
///
///     account anna                                     (… with clearance confidential)
///     guest account erik                               (… with clearance confidential)
///     bot filing with scopes read, reply, file
///     community it-help, help, open: IT help
///     case type permit, 14 days, internal: Permit
///     whole case type building                         (with one of everything, see `CaseType.onStage`)
///     the deadlines are told                           (what the daemon has done at intervals)
///     the operator breaks the glass of {number} for erik until {due}: the handler is ill
///     the operator exports {number}: for the archive
///     anna connects                                    (a socket, no registration)
///     anna connects as anna (account anna; capabilities message-tags batch)
///     anna sends: PRIVMSG #x :hi {name}
///     bert receives: @*msgid={name}* :anna!*@* PRIVMSG #x :hi
///     bert skips to: * 366 *
///     bert receives nothing
///     anna uploads plan.pdf (application/pdf: the words in it) to {link}
///     anna fails to upload plan.pdf (application/pdf: the words in it) to {link}
///     bert is gone
///
/// `*` stands for any text; `{name}` for one word that is kept at first sight and expected from then on. A line with
/// `#` first is a remark.
package struct Play: Sendable {
    package enum Direction: Sendable, Equatable {
        /// An operator sets the scene.
        case prepare(Command)
        /// The same about something that the play has named.
        case operate(String)
        case connect(String, Entrance?)
        case send(String, String)
        case receive(String, pattern: String)
        case skip(String, pattern: String)
        case receiveNothing(String)
        case leave(String)
        case upload(String, File, link: String, isTaken: Bool)
    }

    /// A file that someone hands in.
    package struct File: Sendable, Equatable {
        package var name: String
        package var mediaType: String
        package var content: String

        package init(name: String, mediaType: String, content: String) {
            self.name = name
            self.mediaType = mediaType
            self.content = content
        }
    }

    /// How someone registers.
    package struct Entrance: Sendable, Equatable {
        package var nick: String
        package var account: String?
        package var capabilities: [String] = []
    }

    package struct Step: Sendable {
        package let line: Int
        package let direction: Direction
    }

    package let name: String
    package let steps: [Step]
}
