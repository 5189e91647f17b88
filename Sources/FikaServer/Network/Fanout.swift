import FikaCore
import IRCSession
import NIOCore

/// One batch on its way to the connections of one event loop: lines are rendered once for all who see them alike.
struct Fanout {
    /// The deliveries in hand as viewers of some traits see them. nil: nothing to show.
    private struct Rendering {
        let traits: ViewerTraits
        /// One of each delivery.
        let parts: [SharedLines.Chunk?]
        let whole: SharedLines.Chunk?
    }

    private let at: Timestamp
    private let settings: SessionSettings
    private var lines = SharedLines()
    private var deliveriesInHand: [Delivery] = []
    /// Few, so they are searched one after the other.
    private var renderings: [Rendering] = []
    /// Each once, in the order they were first shown something or settled.
    private(set) var receivers: [ConnectionHandler] = []
    private(set) var deliveries = 0
    /// Of the delivery in hand: what a session has to know of its user.
    private var noted: Event?

    init(at: Timestamp, settings: SessionSettings) {
        self.at = at
        self.settings = settings
    }

    /// - Parameter deliveries: one, or messages to the same people.
    mutating func begin(_ deliveries: [Delivery]) {
        deliveriesInHand = deliveries
        renderings.removeAll(keepingCapacity: true)
        noted =
            if deliveries.count == 1, case .event(.user(let event)) = deliveries[0].content { .user(event) } else {
                nil
            }
    }

    /// The one delivery in hand, whatever it is.
    mutating func show(_ delivery: Delivery, to connection: ConnectionHandler) {
        guard case .event = delivery.content else {
            connection.receive(delivery, at: at)
            if connection.holdsOthersBack { connection.holdBack(connection.takeUnsent()) }
            collect(from: connection)
            return
        }
        if let noted { connection.note(noted) }
        showAll(to: connection)
    }

    /// All messages in hand.
    mutating func showAll(to connection: ConnectionHandler) {
        let rendering = rendering(for: connection.traits)
        extend(connection, by: rendering.whole, of: rendering.parts.count)
    }

    /// One of the messages in hand.
    mutating func show(_ index: Int, to connection: ConnectionHandler) {
        extend(connection, by: rendering(for: connection.traits).parts[index], of: 1)
    }

    private mutating func extend(_ connection: ConnectionHandler, by chunk: SharedLines.Chunk?, of count: Int) {
        guard let chunk else { return }
        deliveries += count
        guard !connection.holdsOthersBack else { return connection.holdBack(lines[chunk]) }
        enlist(connection)
        connection.place = lines.extend(connection.place, by: chunk)
    }

    /// Takes over what a connection has to say for itself, so that it keeps its place among the shared lines.
    mutating func collect(from connection: ConnectionHandler) {
        enlist(connection)
        let own = connection.takeUnsent()
        guard !own.isEmpty else { return }
        connection.place = lines.extend(connection.place, by: lines.add(own))
    }

    /// One write and one flush each; returns the bytes of all.
    mutating func send() -> Int {
        var bytes = 0
        for connection in receivers {
            connection.isListed = false
            let place = connection.place
            guard place != SharedLines.nothing else { continue }
            connection.place = SharedLines.nothing
            let text = lines.text(at: place, as: connection.form)
            bytes += text.readableBytes
            connection.write(text)
        }
        return bytes
    }

    private mutating func enlist(_ connection: ConnectionHandler) {
        guard !connection.isListed else { return }
        connection.isListed = true
        receivers.append(connection)
    }

    private mutating func rendering(for traits: ViewerTraits) -> Rendering {
        if let known = renderings.first(where: { $0.traits == traits }) { return known }
        var all: [UInt8] = []
        var parts: [SharedLines.Chunk?] = []
        for delivery in deliveriesInHand {
            let bytes = Renderer.render(delivery, for: traits, at: at, settings: settings)
            parts.append(bytes.isEmpty ? nil : lines.add(bytes))
            all += bytes
        }
        let whole = all.isEmpty ? nil : parts.count == 1 ? parts[0] : lines.add(all)
        let rendering = Rendering(traits: traits, parts: parts, whole: whole)
        renderings.append(rendering)
        return rendering
    }
}
