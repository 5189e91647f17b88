/// The handler of a connection without a session: it lives by the beat too, so that nobody keeps a socket for nothing.
protocol Visitor: AnyObject {
    func tick()
}
