/// Where somebody wants to go, among servers.
enum Turn: Equatable, Sendable {
    /// Nowhere: to be told which there are.
    case list
    case next
    /// By the name that the settings have for it.
    case server(String)
    /// A message by its number among what line mode found on all servers.
    case found(number: Int)
    /// A conversation in the list.
    case item(ListItem)
    /// A message that a search found.
    case hit(Finder.Hit)
}
