import FikaCore
import IRCWire

/// The last step before the socket.
enum Wire {
    /// Behind the tags no line takes more than 512 bytes, whatever the prefix added to what a client sent: the last
    /// parameter loses its end, between two characters.
    static func writer() -> LineWriter {
        LineWriter(bodyBytesMax: WireLimit.bodyBytesMax)
    }

    /// Lines as bytes; with `time` those without a time of their own are given it.
    static func bytes(_ lines: [IRCMessage], time: Timestamp?) -> [UInt8] {
        var writer = writer()
        for line in lines { append(line, time: time, to: &writer) }
        return writer.bytes
    }

    static func bytes(_ pieces: [Piece], time: Timestamp?) -> [UInt8] {
        var writer = writer()
        for piece in pieces {
            switch piece {
            case .line(let line): append(line, time: time, to: &writer)
            case .written(let lines): writer.lines(lines)
            }
        }
        return writer.bytes
    }

    private static func append(_ line: IRCMessage, time: Timestamp?, to writer: inout LineWriter) {
        var line = line
        if let time, line[tag: ServerTag.time] == nil {
            line.tags.insert(Self.time(time), at: 0)
        }
        writer.line(line)
    }

    static func time(_ time: Timestamp) -> MessageTag {
        MessageTag(key: ServerTag.time, value: ServerTime.format(milliseconds: time.milliseconds))
    }
}
