import FikaCore
import IRCWire

extension ClientSession {
    mutating func batch(
        _ type: String, _ parameters: [String], tags: [MessageTag] = [], _ lines: [IRCMessage]
    ) -> [Piece] {
        batch(type, parameters, tags: tags) { id in id.map(lines.inside)?.pieces ?? lines.pieces }
    }

    /// Messages are written here and now, because there are many of them. What the client has no eyes for is left out.
    mutating func batch(
        _ type: String, _ parameters: [String], tags: [MessageTag], _ messages: [Message]
    ) -> [Piece] {
        let (traits, hasEvents) = (traits, capabilities.contains(.eventPlayback))
        return batch(type, parameters, tags: tags) { id in
            var writer = Wire.writer()
            writer.reserve(bytes: messages.count * SessionLimit.pageBytesPerMessage)
            for message in messages where hasEvents || message.kind == .privmsg || message.kind == .notice {
                message.write(for: traits, in: id, to: &writer)
            }
            return writer.bytes.isEmpty ? [] : [.written(writer.bytes)]
        }
    }

    /// `content`: given the name of the batch, or nil for a client that reads none.
    private mutating func batch(
        _ type: String, _ parameters: [String], tags: [MessageTag], _ content: (String?) -> [Piece]
    ) -> [Piece] {
        guard capabilities.contains(.batch) else { return content(nil) }
        let id = nextBatch()
        var opening = viewer.line("BATCH", ["+" + id, type] + parameters)
        if capabilities.contains(.messageTags) { opening.tags += tags }
        return [.line(opening)] + content(id) + [.line(viewer.line("BATCH", ["-" + id]))]
    }

    /// IRCv3 labeled-response: nothing is an ACK, one line or one batch carries the label itself, more become a batch.
    mutating func labelled(_ pieces: [Piece], _ label: String?) -> [Piece] {
        guard let label else { return pieces }
        var pieces = pieces.isEmpty ? [.line(viewer.line("ACK", []))] : pieces
        if pieces.count > 1, !isOneBatch(pieces) {
            let id = nextBatch()
            pieces = pieces.map { piece in
                guard case .line(let line) = piece else { return piece }
                return .line([line].inside(batch: id)[0])
            }
            pieces.insert(.line(viewer.line("BATCH", ["+" + id, "labeled-response"])), at: 0)
            pieces.append(.line(viewer.line("BATCH", ["-" + id])))
        }
        // Who reads labels reads batches, so that what is written already has the opening of its own in front.
        guard case .line(var first) = pieces[0] else { return pieces }
        first.tags.insert(MessageTag(key: ServerTag.label, value: label), at: 0)
        pieces[0] = .line(first)
        return pieces
    }

    private func isOneBatch(_ pieces: [Piece]) -> Bool {
        guard case .line(let first)? = pieces.first, case .line(let last)? = pieces.last, first.command == "BATCH",
            last.command == "BATCH", let opened = first.parameters.first, let closed = last.parameters.first
        else { return false }
        return opened.dropFirst() == closed.dropFirst()
    }

    /// Letters and digits, so never the one of a message (`Message.batch`), which has a hyphen.
    private mutating func nextBatch() -> String {
        batchesOpened += 1
        return String(batchesOpened, radix: 36)
    }
}
