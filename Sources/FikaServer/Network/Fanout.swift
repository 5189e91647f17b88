import FikaCore
import IRCSession
import NIOCore

/// One batch on its way to the connections of one event loop: lines are rendered once for all who see them alike.
struct Fanout {
    private let at: Timestamp
    private let settings: SessionSettings
    private var lines = SharedLines()
    /// Of the delivery in hand: few, so they are searched one after the other. nil: nothing to show.
    private var rendered: [(traits: ViewerTraits, chunk: SharedLines.Chunk?)] = []
    /// Each once, in the order they were first shown something or settled.
    private(set) var receivers: [ConnectionHandler] = []
    private(set) var deliveries = 0
    /// Of the delivery in hand: what a session has to know of its user.
    private var noted: Event?

    init(at: Timestamp, settings: SessionSettings) {
        self.at = at
        self.settings = settings
    }

    mutating func begin(_ delivery: Delivery) {
        rendered.removeAll(keepingCapacity: true)
        noted = if case .event(.user(let event)) = delivery.content { .user(event) } else { nil }
    }

    mutating func show(_ delivery: Delivery, to connection: ConnectionHandler) {
        guard case .event = delivery.content else {
            connection.receive(delivery, at: at)
            if connection.holdsOthersBack { connection.holdBack(connection.takeUnsent()) }
            collect(from: connection)
            return
        }
        if let noted { connection.note(noted) }
        guard let chunk = chunk(of: delivery, for: connection.traits) else { return }
        deliveries += 1
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

    private mutating func chunk(of delivery: Delivery, for traits: ViewerTraits) -> SharedLines.Chunk? {
        if let known = rendered.first(where: { $0.traits == traits }) { return known.chunk }
        let bytes = Renderer.render(delivery, for: traits, at: at, settings: settings)
        let chunk = bytes.isEmpty ? nil : lines.add(bytes)
        rendered.append((traits, chunk))
        return chunk
    }
}
