import IRCClient

/// The certificates somebody said yes to: a line `host:port sha256 FINGERPRINT` for each server, `#` before remarks.
struct KnownServers: Equatable, Sendable {
    /// More lines than anybody has servers.
    static let countMax = 1000

    private var pins: [String: String] = [:]
    /// As in the file, so that it keeps its order.
    private var names: [String] = []

    init() {}

    init(parsing text: String) throws(LaunchFault) {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = line.split(whereSeparator: \.isWhitespace)
            guard let first = words.first, !first.hasPrefix("#") else { continue }
            guard words.count == 3, words[1] == "sha256", let pin = ClientSettings.fingerprint(String(words[2])) else {
                throw LaunchFault(
                    "line \(index + 1) is not \"HOST:PORT sha256 FINGERPRINT\". Correct or delete it.", .configuration)
            }
            guard names.count < Self.countMax else {
                throw LaunchFault(.tooManyServers(limit: Self.countMax), .configuration)
            }
            set(String(first), pin)
        }
    }

    /// Lower-case hexadecimal digits, nil for a server nobody decided on.
    subscript(address: ServerAddress) -> String? { pins[Self.name(address)] }

    mutating func pin(_ fingerprint: String, for address: ServerAddress) {
        set(Self.name(address), fingerprint)
    }

    var text: String {
        let lines = names.compactMap { name in pins[name].map { "\(name) sha256 \($0)\n" } }
        return "# Certificates accepted by hand, one server a line. Delete a line to be asked again.\n" + lines.joined()
    }

    private mutating func set(_ name: String, _ pin: String) {
        if pins[name] == nil { names.append(name) }
        pins[name] = pin
    }

    private static func name(_ address: ServerAddress) -> String { address.text.lowercased() }
}
