/// What happened to files that belong to no case yet. None of it is stored.
package enum HostedFileEvent: Sendable, Equatable, Codable {
    case received(HostedFile)
    case attached(HostedFileID)
    case lapsed(HostedFileID)
}
