import IRCWire

/// Puts batches together (IRCv3 batch). A batch within a batch gives its messages to the outermost one, in place; one
/// of `draft/multiline` becomes a single message, whose text holds line feeds.
struct BatchCollector: Sendable {
    struct Batch: Sendable {
        let type: String
        /// Behind reference and type.
        let parameters: [String]
        /// The label of the request that this answers.
        let label: String?
        fileprivate(set) var messages: [IRCMessage] = []
    }

    enum Step: Sendable {
        /// In no batch.
        case message(IRCMessage)
        case taken
        case batch(Batch)
        /// Over a limit; a constant sentence.
        case violation(String)
    }

    /// Outermost batches by reference.
    private var open: [String: Batch] = [:]
    /// Every open reference to that of its outermost batch.
    private var roots: [String: String] = [:]
    private var multilines: [String: MultilineMessage] = [:]
    private let linesMax: Int

    init(linesMax: Int = ClientLimit.linesPerAnswerMax) {
        self.linesMax = linesMax
    }

    mutating func receive(_ message: IRCMessage) -> Step {
        if let reference = message[tag: ServerTag.batch], multilines[reference] != nil, message.command != "BATCH" {
            let isWithin = multilines[reference]?.append(message) ?? false
            return isWithin ? .taken : .violation("a message is too long")
        }
        if message.command == "BATCH", let reference = message.parameters.first { return mark(reference, message) }
        guard let reference = message[tag: ServerTag.batch], let root = roots[reference], var batch = open[root] else {
            return .message(message)
        }
        // Out of the dictionary while it grows, or the array would be copied at each message.
        open[root] = nil
        batch.messages.append(message)
        let isTooLong = batch.messages.count > linesMax
        open[root] = batch
        return isTooLong ? .violation("a batch is too long") : .taken
    }

    private mutating func mark(_ reference: String, _ message: IRCMessage) -> Step {
        let name = String(reference.dropFirst())
        if reference.hasPrefix("+") { return begin(name, message) }
        if reference.hasPrefix("-"), let multiline = multilines.removeValue(forKey: name) {
            return multiline.whole.map { receive($0) } ?? .taken
        }
        guard reference.hasPrefix("-"), let root = roots.removeValue(forKey: name) else { return .taken }
        guard root == name, let batch = open.removeValue(forKey: name) else { return .taken }
        roots = roots.filter { $0.value != name }
        return .batch(batch)
    }

    private mutating func begin(_ name: String, _ message: IRCMessage) -> Step {
        guard roots[name] == nil else { return .violation("a batch was opened twice") }
        guard roots.count < ClientLimit.batchesMax else { return .violation("too many batches are open") }
        guard message.parameters.count >= 2 else { return .violation("a batch has no type") }
        if message.parameters[1] == MultilineMessage.batchType {
            guard multilines[name] == nil, multilines.count < ClientLimit.batchesMax else {
                return .violation("too many batches are open")
            }
            multilines[name] = MultilineMessage(opening: message)
            return .taken
        }
        if let parent = message[tag: ServerTag.batch], let root = roots[parent] {
            roots[name] = root
        } else {
            roots[name] = name
            open[name] = Batch(
                type: message.parameters[1], parameters: Array(message.parameters.dropFirst(2)),
                label: message[tag: ServerTag.label])
        }
        return .taken
    }
}
