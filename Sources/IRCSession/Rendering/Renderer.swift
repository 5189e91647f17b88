package import FikaCore
import IRCWire

/// What happened, as lines for everybody who understands the same.
package enum Renderer {
    /// Events only; empty: nothing to show to such viewers. `time` stands for events that do not carry their own.
    package static func render(
        _ delivery: Delivery, for traits: ViewerTraits, at time: Timestamp?, settings: SessionSettings
    ) -> [UInt8] {
        guard case .event(let event) = delivery.content else { return [] }
        if case .message(.posted(let message)) = event {
            var writer = Wire.writer()
            message.write(for: traits, to: &writer)
            return writer.bytes
        }
        let lines = lines(event, to: delivery.audience, for: traits, from: settings.serverName)
        return Wire.bytes(lines, time: traits.has(.serverTime) ? time : nil)
    }

    /// `server` stands before what nobody said.
    static func lines(
        _ event: Event, to audience: Delivery.Audience, for traits: ViewerTraits, from server: String
    ) -> [IRCMessage] {
        switch event {
        case .session: []
        case .user(let event): event.lines(to: audience, for: traits, from: server)
        case .channel(let event): event.lines(to: audience, for: traits)
        case .metadata(let event): event.lines(for: traits, from: server)
        case .message(.posted(let message)), .message(.redacted(let message)): message.lines(for: traits)
        case .knowledge(.told(let id, let state, _, let channel)):
            Question.lines(id, state, channel: channel, for: traits, from: server)
        // What is to be said about these is said in messages.
        case .message(.imported), .account, .community, .casework, .access, .document, .knowledge, .announcement,
            .reading, .retention:
            []
        }
    }
}
