import IRCWire

/// Random messages that are well formed and full of what is hard to write.
struct MessageGenerator {
    var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    mutating func message(short: Bool = false) -> IRCMessage {
        let tags = (0..<Int.random(in: 0...3, using: &generator)).map { _ in tag() }
        let source = Bool.random(using: &generator) ? word() : nil
        var parameters = (0..<Int.random(in: 0...(short ? 3 : 14), using: &generator)).map { _ in word() }
        if Bool.random(using: &generator) { parameters.append(text()) }
        return IRCMessage(
            tags: tags, source: source, command(), parameters, forcesTrailing: Bool.random(using: &generator))
    }

    /// Anything, CR, LF and NUL included.
    mutating func anyText() -> String {
        string(of: Array("ab :\r\n\0@;å🥪"), count: 0...6)
    }

    private mutating func tag() -> MessageTag {
        let key = string(of: ["", "+"], count: 1...1) + string(of: Array("abz09-./_"), count: 1...8)
        return MessageTag(key: key, value: string(of: Array("ab;: \\\r\n=@å🥪sn"), count: 0...12))
    }

    private mutating func command() -> String {
        string(of: Array("ABCXYZ019"), count: 1...10)
    }

    private mutating func word() -> String {
        string(of: Array("abåЖ🥪#@!;=\\\t"), count: 1...1) + string(of: Array("ab:å🥪#@!;=\\\t\u{7F}"), count: 0...20)
    }

    private mutating func text() -> String {
        string(of: Array("ab :å🥪#@;=\\\t\u{01}"), count: 0...40)
    }

    private mutating func string(of parts: [Character], count: ClosedRange<Int>) -> String {
        string(of: parts.map(String.init), count: count)
    }

    private mutating func string(of parts: [String], count: ClosedRange<Int>) -> String {
        (0..<Int.random(in: count, using: &generator)).map { _ in parts.randomElement(using: &generator) ?? "" }
            .joined()
    }
}
