import IRCWire

extension ClientSession {
    mutating func batch(_ type: String, _ parameters: [String], _ lines: [IRCMessage]) -> [IRCMessage] {
        guard capabilities.contains(.batch) else { return lines }
        let id = nextBatch()
        let inner = lines.map { line in
            var line = line
            line.tags.insert(MessageTag(key: ServerTag.batch, value: id), at: 0)
            return line
        }
        return [viewer.line("BATCH", ["+" + id, type] + parameters)] + inner + [viewer.line("BATCH", ["-" + id])]
    }

    /// IRCv3 labeled-response: nothing is an ACK, one line or one batch carries the label itself, more become a batch.
    mutating func labelled(_ lines: [IRCMessage], _ label: String?) -> [IRCMessage] {
        guard let label else { return lines }
        let tag = MessageTag(key: ServerTag.label, value: label)
        var lines = lines.isEmpty ? [viewer.line("ACK", [])] : lines
        if lines.count > 1, !isOneBatch(lines) {
            let id = nextBatch()
            for index in lines.indices where lines[index][tag: ServerTag.batch] == nil && !lines[index].endsBatch {
                lines[index].tags.insert(MessageTag(key: ServerTag.batch, value: id), at: 0)
            }
            lines.insert(viewer.line("BATCH", ["+" + id, "labeled-response"]), at: 0)
            lines.append(viewer.line("BATCH", ["-" + id]))
        }
        lines[0].tags.insert(tag, at: 0)
        return lines
    }

    private func isOneBatch(_ lines: [IRCMessage]) -> Bool {
        guard let first = lines.first, let last = lines.last, first.command == "BATCH", last.command == "BATCH",
            let opened = first.parameters.first, let closed = last.parameters.first
        else { return false }
        return opened.dropFirst() == closed.dropFirst()
    }

    private mutating func nextBatch() -> String {
        batchesOpened += 1
        return String(batchesOpened, radix: 36)
    }
}

extension IRCMessage {
    fileprivate var endsBatch: Bool { command == "BATCH" && parameters.first?.utf8.first == UInt8(ascii: "-") }
}
