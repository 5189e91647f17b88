/// Where an operator's request is done: in the daemon, over its socket, or in the store of a daemon that is not
/// running. The command line does not care which.
package protocol Office {
    func answer(_ request: AdminRequest) async -> AdminAnswer
    /// Lets go of what it holds; nothing may be asked after.
    func close() async
}
