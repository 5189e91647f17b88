import IRCWire

extension ClientSession {
    mutating func batch(
        _ type: String, _ parameters: [String], tags: [MessageTag] = [], _ lines: [IRCMessage]
    ) -> [IRCMessage] {
        guard capabilities.contains(.batch) else { return lines }
        let id = nextBatch()
        var opening = viewer.line("BATCH", ["+" + id, type] + parameters)
        if capabilities.contains(.messageTags) { opening.tags += tags }
        return [opening] + Self.inside(id, lines) + [viewer.line("BATCH", ["-" + id])]
    }

    /// IRCv3 labeled-response: nothing is an ACK, one line or one batch carries the label itself, more become a batch.
    mutating func labelled(_ lines: [IRCMessage], _ label: String?) -> [IRCMessage] {
        guard let label else { return lines }
        let tag = MessageTag(key: ServerTag.label, value: label)
        var lines = lines.isEmpty ? [viewer.line("ACK", [])] : lines
        if lines.count > 1, !isOneBatch(lines) {
            let id = nextBatch()
            lines = Self.inside(id, lines)
            lines.insert(viewer.line("BATCH", ["+" + id, "labeled-response"]), at: 0)
            lines.append(viewer.line("BATCH", ["-" + id]))
        }
        lines[0].tags.insert(tag, at: 0)
        return lines
    }

    /// The lines as part of a batch; those of a batch inside it stay that one's.
    private static func inside(_ id: String, _ lines: [IRCMessage]) -> [IRCMessage] {
        lines.map { line in
            guard line[tag: ServerTag.batch] == nil, !line.endsBatch else { return line }
            var line = line
            line.tags.insert(MessageTag(key: ServerTag.batch, value: id), at: 0)
            return line
        }
    }

    private func isOneBatch(_ lines: [IRCMessage]) -> Bool {
        guard let first = lines.first, let last = lines.last, first.command == "BATCH", last.command == "BATCH",
            let opened = first.parameters.first, let closed = last.parameters.first
        else { return false }
        return opened.dropFirst() == closed.dropFirst()
    }

    /// Letters and digits, so never the one of a message (`Message.batch`), which has a hyphen.
    private mutating func nextBatch() -> String {
        batchesOpened += 1
        return String(batchesOpened, radix: 36)
    }
}

extension IRCMessage {
    fileprivate var endsBatch: Bool { command == "BATCH" && parameters.first?.utf8.first == UInt8(ascii: "-") }
}
