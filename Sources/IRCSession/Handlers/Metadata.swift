import FikaCore
import IRCWire

/// METADATA (IRCv3 draft/metadata-3, and metadata-2 for those who know only that).
extension Handlers {
    static func metadata(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let viewer = session.viewer
        let (target, subcommand) = (message.parameters[0], message.parameters[1])
        let request: MetadataRequest
        do throws(MetadataRequest.UnknownSubcommand) {
            guard let known = try MetadataRequest(target, subcommand, Array(message.parameters.dropFirst(2))) else {
                return .line(viewer.needsMoreParameters("METADATA"))
            }
            request = known
        } catch {
            return .line(viewer.unknownMetadataSubcommand(subcommand))
        }
        let isOwn = target == "*" || casefold(target) == session.nick.map(casefold)
        guard isOwn || !request.isOfConnection else { return refused(.invalidTarget(target), viewer) }
        guard session.isRegistered else {
            guard isOwn else { return refused(.noPermission(target: target, key: "*"), viewer) }
            let (reply, refusals) = session.registration.metadata.answer(request, session.settings.core)
            return (reply?.answer(for: viewer) ?? .nothing)
                + .lines(refusals.flatMap { $0.lines(for: viewer, verb: "METADATA") })
        }
        switch request {
        case .command(let command): return .ask(.metadata(command))
        case .read(let read): return .ask(.read(.metadata(read)))
        }
    }

    private static func refused(_ refusal: MetadataRefusal, _ viewer: Viewer) -> Answer {
        .line(refusal.line(for: viewer))
    }
}
