/// The handler of a connection that has no session: it lives by the beat too, so that nobody keeps a socket for nothing.
protocol Visitor: AnyObject {
    func tick()
}
