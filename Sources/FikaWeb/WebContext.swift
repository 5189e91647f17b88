import Hummingbird
import NIOCore

/// What a request knows beside itself.
struct WebContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Of the connection that the request came by.
    let eventLoop: any EventLoop

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        eventLoop = source.channel.eventLoop
    }
}
