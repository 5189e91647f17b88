/// The web side cannot listen. Names host and port, never content.
package struct WebFault: Error, Sendable, CustomStringConvertible {
    package let description: String

    init(_ settings: WebSettings, _ cause: any Error) {
        description =
            "Cannot take documents on \(settings.host):\(settings.port): choose another port in [web], or stop the "
            + "program that has it. (\(cause))"
    }
}
