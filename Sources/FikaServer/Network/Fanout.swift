import FikaCore
import IRCSession
import NIOCore

/// One batch on its way to the connections of one event loop: lines are rendered once for all who see them alike.
struct Fanout {
    /// The deliveries in hand as viewers of some traits see them.
    private struct Rendering {
        let traits: ViewerTraits
        let bytes: [UInt8]
        /// Where each delivery ends; one that shows nothing ends where it begins.
        let ends: [Int]
        /// All of it, which most are shown. nil: nothing.
        let whole: SharedLines.Chunk?

        func place(of range: Range<Int>) -> Range<Int> {
            guard let first = range.first, let last = range.last else { return 0..<0 }
            return (first == 0 ? 0 : ends[first - 1])..<ends[last]
        }
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

    init(at: Timestamp, settings: SessionSettings) {
        self.at = at
        self.settings = settings
    }

    /// - Parameter deliveries: one, or what happened in one channel.
    mutating func begin(_ deliveries: [Delivery]) {
        deliveriesInHand = deliveries
        renderings.removeAll(keepingCapacity: true)
    }

    /// The one delivery in hand, whatever it is.
    mutating func show(_ delivery: Delivery, to connection: ConnectionHandler) {
        guard case .event(let event) = delivery.content else {
            connection.receive(delivery, at: at)
            if connection.holdsOthersBack { connection.holdBack(connection.takeUnsent()) }
            collect(from: connection)
            return
        }
        // What a session has to know of its user.
        if case .user = event { connection.note(event) }
        show(0..<1, to: connection)
    }

    /// Some of the events in hand, one after the other.
    mutating func show(_ range: Range<Int>, to connection: ConnectionHandler) {
        guard !range.isEmpty else { return }
        let index = rendering(for: connection.traits)
        let place = renderings[index].place(of: range)
        guard !place.isEmpty else { return }
        deliveries += range.count
        guard !connection.holdsOthersBack else {
            return connection.holdBack(Array(renderings[index].bytes[place]))
        }
        let isWhole = place.count == renderings[index].bytes.count
        guard let chunk = isWhole ? renderings[index].whole : lines.add(Array(renderings[index].bytes[place])) else {
            return
        }
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

    /// Its place among the renderings: a copy for each receiver would cost more than what it is asked.
    private mutating func rendering(for traits: ViewerTraits) -> Int {
        if let known = renderings.firstIndex(where: { $0.traits == traits }) { return known }
        var bytes: [UInt8] = []
        var ends: [Int] = []
        for delivery in deliveriesInHand {
            bytes += Renderer.render(delivery, for: traits, at: at, settings: settings)
            ends.append(bytes.count)
        }
        renderings.append(
            Rendering(traits: traits, bytes: bytes, ends: ends, whole: bytes.isEmpty ? nil : lines.add(bytes)))
        return renderings.count - 1
    }
}
