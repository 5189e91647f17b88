import FikaCore
import IRCWire

/// Where the tags of a line go, one after the other: what a message's tags are is said once for lines and for bytes.
protocol TagSink {
    mutating func add(_ key: String, _ value: String)
    mutating func add(time: Timestamp)
}

extension [MessageTag]: TagSink {
    mutating func add(_ key: String, _ value: String) {
        append(MessageTag(key: key, value: value))
    }

    mutating func add(time: Timestamp) {
        append(Wire.time(time))
    }
}

extension LineWriter: TagSink {
    mutating func add(_ key: String, _ value: String) {
        tag(key, value)
    }

    mutating func add(time: Timestamp) {
        tag(ServerTag.time, milliseconds: time.milliseconds)
    }
}
