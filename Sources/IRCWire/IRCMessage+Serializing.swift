/// Writing never lets a value end its word or its line early, whatever it holds; text that a client sent can be echoed
/// without a look at it. CR, LF and NUL become a space. Where only a word fits (source, every parameter but the last) a
/// space becomes `_`; in a parameter a leading `:` becomes `_`, and nothing at all `*`. Tag values are escaped.
extension IRCMessage {
    /// Appends the line with CR LF. What is longer behind the tags than `bodyBytesMax`, CR LF included, is cut there
    /// between two characters; a server that relays gives `WireLimit.bodyBytesMax`.
    ///
    /// - Precondition: a command that is one visible ASCII word, and at most fifteen parameters.
    package func serialize(into bytes: inout [UInt8], bodyBytesMax: Int = .max) {
        var writer = LineWriter(bodyBytesMax: bodyBytesMax)
        writer.take(&bytes)
        writer.line(self)
        writer.give(&bytes)
    }

    /// The line without CR LF.
    package var line: String {
        var writer = LineWriter()
        write(to: &writer)
        return String(validBytes: writer.bytes)
    }

    /// All of the line but its end.
    fileprivate func write(to writer: inout LineWriter) {
        precondition(Self.isCommand(command.utf8Span.span), "A command is one word of visible ASCII.")
        precondition(parameters.count <= WireLimit.parametersMax, "A message has at most fifteen parameters.")
        for tag in tags { writer.tag(tag.key, tag.value) }
        if let source { writer.source(source) }
        writer.command(command)
        for parameter in parameters.dropLast() { writer.word(parameter) }
        guard let last = parameters.last else { return }
        if forcesTrailing { writer.text(last) } else { writer.last(last) }
    }
}

extension LineWriter {
    /// A line that was put together before, with its end.
    package mutating func line(_ line: IRCMessage) {
        line.write(to: &self)
        end()
    }
}
