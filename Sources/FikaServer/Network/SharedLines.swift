import NIOCore

/// The lines of one batch, joined once for all connections that are shown the same ones.
///
/// A tree: from a place, adding a chunk of lines leads to a further place, the same for everybody who comes from the
/// same place. Two members of the same channels with the same capabilities end up in one place, and its text is one
/// buffer that both sockets are given.
struct SharedLines {
    /// What one connection is shown so far; 0: nothing.
    typealias Place = Int
    /// Lines rendered once.
    typealias Chunk = Int

    static let nothing: Place = 0

    private struct Step: Hashable {
        let from: Place
        let chunk: Chunk
    }

    private struct Node {
        let parent: Place
        let chunk: Chunk
        var text: ByteBuffer?
        /// The text in the other forms that were asked for.
        var forms: [LineForm: ByteBuffer] = [:]
    }

    private var chunks: [[UInt8]] = []
    private var nodes = [Node(parent: 0, chunk: -1)]
    private var steps: [Step: Place] = [:]
    /// Receivers of one delivery mostly come from one place, one after the other.
    private var lastStep: (step: Step, to: Place)?

    mutating func add(_ lines: [UInt8]) -> Chunk {
        chunks.append(lines)
        return chunks.count - 1
    }

    subscript(chunk: Chunk) -> [UInt8] { chunks[chunk] }

    mutating func extend(_ place: Place, by chunk: Chunk) -> Place {
        let step = Step(from: place, chunk: chunk)
        if let lastStep, lastStep.step == step { return lastStep.to }
        let next = steps[step] ?? nodes.count
        if next == nodes.count {
            nodes.append(Node(parent: place, chunk: chunk))
            steps[step] = next
        }
        lastStep = (step, next)
        return next
    }

    /// Everything on the way to a place in a form, which is made at the first asking.
    mutating func text(at place: Place, as form: LineForm) -> ByteBuffer {
        if form == .plain { return text(at: place) }
        if let known = nodes[place].forms[form] { return known }
        let bytes = form.bytes(of: text(at: place))
        nodes[place].forms[form] = bytes
        return bytes
    }

    /// Everything on the way to a place, joined at the first asking.
    mutating func text(at place: Place) -> ByteBuffer {
        if let text = nodes[place].text { return text }
        var way: [Chunk] = []
        var at = place
        while at != Self.nothing {
            way.append(nodes[at].chunk)
            at = nodes[at].parent
        }
        var text = ByteBufferAllocator().buffer(capacity: way.reduce(0) { $0 + chunks[$1].count })
        for chunk in way.reversed() {
            text.writeBytes(chunks[chunk])
        }
        nodes[place].text = text
        return text
    }
}
