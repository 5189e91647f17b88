import FikaCore
import IRCWire

extension AccessRefusal {
    func line(for viewer: Viewer, verb: String) -> IRCMessage {
        if case .guestIsApart(let nick) = self { return viewer.numeric(.errCannotSendToUser, [nick], sentence) }
        return viewer.fail(verb, code, context, sentence)
    }

    private var context: [String] {
        switch self {
        case .noSuchGrant(let key), .consultationIsOver(let key), .notTheConsulted(let key): [key.word]
        case .noSuchRequest(let number): [String(number)]
        case .emptySlice, .endNotAhead, .endTooFar: []
        case .guestIsApart(let nick): [nick]
        }
    }

    var code: String {
        switch self {
        case .noSuchGrant: "NO_SUCH_GRANT"
        case .noSuchRequest: "NO_SUCH_REQUEST"
        case .consultationIsOver: "CONSULTATION_OVER"
        case .notTheConsulted: "NEED_CONSULTED"
        case .emptySlice: "NEED_MORE_PARAMS"
        case .endNotAhead, .endTooFar: "INVALID_PARAMS"
        case .guestIsApart: "CANNOT_SEND"
        }
    }

    var sentence: String {
        switch self {
        case .noSuchGrant: "There is no such grant or consultation; CASE CONSULTATIONS names yours"
        case .noSuchRequest: "There is no such request, or it is decided already"
        case .consultationIsOver: "The consultation is over"
        case .notTheConsulted: "Only the one who is consulted may do this"
        case .emptySlice: "Say what is to be shown"
        case .endNotAhead: "The end must be a day to come"
        case .endTooFar(let days): "The end is too far away; the limit is \(days) days"
        case .guestIsApart: "Cannot send to user: a guest is written to in a consultation, by those who are in it"
        }
    }
}
