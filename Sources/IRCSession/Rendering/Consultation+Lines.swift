import FikaCore
import IRCWire

/// None of these lines names the case: the one who was granted a part of it must not learn of it.
extension Grant {
    /// A slice that is too long for one line is told in several: all of them together are what was granted.
    func lines(at now: Timestamp, _ naming: MessageNaming?) -> [StructuredLine] {
        let state = ending?.kind.rawValue ?? (isLive(at: now) ? "live" : "expired")
        return slice.wires(as: naming, upTo: SessionLimit.sliceBytesMax).map { slice in
            StructuredLine(
                "GRANT", [key, name, slice, ends.lastDayText, state, givenBy], text: reason,
                sentence: "Grant \(key) for \(name): \(slice), until \(ends.lastDayText), \(state), by \(givenBy) "
                    + "(\(reason)). \(self.slice.way(key))")
        }
    }
}

extension Consultation {
    private var state: String { ending?.kind.rawValue ?? (answers.isEmpty ? "open" : "answered") }

    /// One line of the case's file, for those who see all of it.
    func caseLine(number: String) -> StructuredLine {
        StructuredLine(
            "CASECONSULTATION", [number, key, channelName, name, state, askedBy, askedAt.dateText],
            sentence: "\(number): consultation \(key) in \(channelName): \(askedBy) asked \(name) on "
                + "\(askedAt.dateText), \(state)")
    }

    func lines(_ naming: MessageNaming?) -> [StructuredLine] {
        let first = StructuredLine(
            "CONSULTATION", [key, channelName, name, state, askedBy, askedAt.dateText, question.wire(as: naming)],
            sentence:
                "Consultation \(key) in \(channelName): \(askedBy) asked \(name) on \(askedAt.dateText), \(state). "
                + "CASE READ \(key) shows what belongs to it")
        let answered = answers.map {
            StructuredLine(
                "CONSULTANSWER", [key, $0.message.wire(as: naming), $0.at.dateText],
                sentence: "Consultation \(key): answered on \($0.at.dateText), message \($0.message.wire(as: naming))")
        }
        let requested = requests.map {
            StructuredLine(
                "CONSULTREQUEST", [key, String($0.number), $0.state.rawValue], text: $0.reason,
                sentence: "Consultation \(key): request \($0.number) for more, \($0.state.rawValue): \($0.reason)")
        }
        return [first] + answered + requested
    }
}

extension Grant.Slice {
    /// How to come to what it holds.
    fileprivate func way(_ key: String) -> String {
        switch self {
        case .messages, .thread: "CASE READ \(key) shows it"
        case .documents: "CASE DOCUMENTS \(key) lists them"
        case .wholeFile: "CASE READ \(key) shows what was said, CASE DOCUMENTS \(key) lists its documents"
        }
    }
}

extension Reply {
    func consultation(_ grants: [Grant], _ consultations: [Consultation], for viewer: Viewer) -> Answer {
        viewer.answer(
            "fika/grants",
            consultations.flatMap { $0.lines(viewer.naming) }
                + grants.flatMap { $0.lines(at: viewer.now, viewer.naming) },
            none: "There are no grants or consultations")
    }
}
