/// What the command line asks for.
struct Wish {
    var peers: [Peer] = []
    /// Loads or curves whose names begin so.
    var only = ""
    /// A file of figures to be compared with.
    var against: String?
    /// Where to put the table and the picture of growth; nil: the loads are run.
    var curves: String?
    /// Stored messages up to which the curves go.
    var messagesMax = 10_000_000

    init(_ arguments: [String]) throws(LoadFault) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--only": only = rest.popFirst() ?? ""
            case "--against": against = rest.popFirst()
            case "--curves": curves = rest.popFirst()
            case "--messages": messagesMax = rest.popFirst().flatMap { Int($0) } ?? messagesMax
            default: peers.append(try Peer(argument))
            }
        }
        guard !peers.isEmpty else { throw LoadFault("Say which servers: LoadBenchmark fikad=PATH [ngircd ...]") }
    }
}
