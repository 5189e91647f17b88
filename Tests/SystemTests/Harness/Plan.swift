/// What a town is to be like.
struct Plan: Sendable {
    /// Made before the daemon starts, with `Town.password(of:)`.
    var accounts: [String] = []
    /// Help communities that anybody may join, each with the channel `#name`.
    var communities: [String] = []
    /// Titles of IT incidents, opened before the daemon starts.
    var cases: [String] = []
    var usesTLS = false
    /// Lines that take the place of the defaults below, by table: `["limits": ["sendq_bytes = 65536"]]`.
    var settings: [String: [String]] = [:]
    /// Text behind all tables.
    var more = ""
    /// Instead of the folder `store` of the town.
    var dataFolder: String?

    /// Tests are faster than people and all come from one address.
    static let defaults: [String: [String]] = [
        "server": [#"name = "fika.test""#, #"network = "Test""#, #"motd = ["Coffee is ready."]"#],
        "limits": ["chathistory_max = 1000"],
        "abuse": ["command_rate = 0", "connection_rate = 0", "connections_per_host = 0"],
        "accounts": ["required = true", #"password_cost = "test""#],
    ]
}
