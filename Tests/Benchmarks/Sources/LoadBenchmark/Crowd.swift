import Glibc

/// Many connections of one process, on one thread: a generator that takes less of its core than the server of its own.
final class Crowd {
    private static let scratchBytes = 1 << 18
    /// Connections that are being made at a time: fewer than a listener's backlog.
    private static let connectingMax = 100

    var members: [Member] = []
    /// Messages that came, over all members.
    private(set) var deliveries = 0
    /// Called with each: its number, the member, and when it was read.
    var heard: (_ number: Int, _ member: Int, _ at: Int64) -> Void = { _, _, _ in }
    /// A connection that the server ends is noted, and no fault.
    var mayEnd = false
    private let poller = Poller()
    private let port: UInt16
    /// An `SSL_CTX` for all of them; nil: they are plain.
    private let tls: OpaquePointer?
    private let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: scratchBytes, alignment: 16)

    init(port: UInt16, tls: OpaquePointer?) {
        self.port = port
        self.tls = tls
    }

    deinit {
        for member in members { member.socket.end() }
        scratch.deallocate()
    }

    /// So many more, known to the server under nicks of their own.
    func connect(_ count: Int, echo: Bool = false, history: Bool = false) throws(LoadFault) {
        var capabilities: [String] = []
        if echo { capabilities.append("echo-message") }
        if history { capabilities += ["batch", "draft/chathistory"] }
        let ask = capabilities.isEmpty ? "" : "CAP REQ :\(capabilities.joined(separator: " "))\r\n"
        let end = capabilities.isEmpty ? "" : "CAP END\r\n"
        let first = members.count
        for index in first..<(first + count) {
            let socket = try Socket(port: port, context: tls)
            members.append(Member(socket: socket))
            poller.add(socket.descriptor, index: index)
            try say("\(ask)NICK load\(index)\r\nUSER load 0 * :load\r\n\(end)", as: index)
            let welcome = index - Self.connectingMax
            if welcome >= first { try pump(seconds: 300, "a welcome") { self.members[welcome].isWelcome } }
        }
        try pump(seconds: 300, "welcomes") { self.members[first...].allSatisfy(\.isWelcome) }
    }

    /// All at once; `channel` says where each goes.
    func join(_ indices: Range<Int>, seconds: Int64 = 120, _ channel: (Int) -> String) throws(LoadFault) {
        for index in indices {
            members[index].joinedCount = 0
            try say("JOIN \(channel(index))\r\n", as: index)
            try pump(milliseconds: 0)
        }
        try pump(seconds: seconds, "joins") { self.members[indices].allSatisfy { $0.joinedCount > 0 } }
    }

    /// From now on it reads nothing.
    func deafen(_ index: Int) {
        poller.remove(members[index].socket.descriptor)
    }

    func say(_ text: String, as index: Int) throws(LoadFault) {
        members[index].waiting.append(contentsOf: text.utf8)
        try flush(index)
    }

    /// Writes what waits, as much as the socket takes.
    func flush(_ index: Int) throws(LoadFault) {
        let socket = members[index].socket
        while !members[index].waiting.isEmpty {
            switch members[index].waiting.withUnsafeBytes(socket.write) {
            case .bytes(let count): members[index].waiting.removeFirst(count)
            case .blocked:
                poller.want(toWrite: true, socket.descriptor, index: index)
                members[index].waitsToWrite = true
                return
            case .ended: return try end(index)
            }
        }
        guard members[index].waitsToWrite else { return }
        members[index].waitsToWrite = false
        poller.want(toWrite: false, socket.descriptor, index: index)
    }

    /// What is there to be read, waiting for the first at most so long.
    func pump(milliseconds: CInt) throws(LoadFault) {
        try poller.next(withinMilliseconds: milliseconds) { ready throws(LoadFault) in
            if ready.mayWrite { try self.flush(ready.index) }
            try self.receive(ready.index)
        }
    }

    func pump(seconds: Int64, _ aim: String, until isDone: () -> Bool) throws(LoadFault) {
        let end = Clock.nanoseconds + seconds * 1_000_000_000
        while !isDone() {
            guard Clock.nanoseconds < end else { throw LoadFault("Waited \(seconds) s for \(aim), in vain.") }
            try pump(milliseconds: 20)
        }
    }

    /// Until nothing has come for so long.
    func settle(milliseconds: Int64) throws(LoadFault) {
        var (seen, since) = (deliveries, Clock.nanoseconds)
        while Clock.nanoseconds - since < milliseconds * 1_000_000 {
            try pump(milliseconds: 20)
            if deliveries != seen { (seen, since) = (deliveries, Clock.nanoseconds) }
        }
    }

    private func receive(_ index: Int) throws(LoadFault) {
        while true {
            let kept = members[index].rest.count
            scratch.copyBytes(from: members[index].rest)
            let room = UnsafeMutableRawBufferPointer(rebasing: scratch[kept...])
            switch members[index].socket.read(into: room) {
            case .bytes(let count):
                try take(UnsafeRawBufferPointer(rebasing: scratch[..<(kept + count)]), index)
                if count < room.count { return }
            case .blocked: return
            case .ended: return try end(index)
            }
        }
    }

    private func end(_ index: Int) throws(LoadFault) {
        guard mayEnd else { throw LoadFault("The server closed connection \(index): see its log.") }
        guard !members[index].hasEnded else { return }
        members[index].hasEnded = true
        members[index].waiting = []
        poller.remove(members[index].socket.descriptor)
    }

    private func take(_ bytes: UnsafeRawBufferPointer, _ index: Int) throws(LoadFault) {
        guard let base = bytes.baseAddress else { return }
        let now = Clock.nanoseconds
        var begin = 0
        while let newline = memchr(base + begin, 10, bytes.count - begin) {
            let end = UnsafeRawPointer(newline) - base
            let hasReturn = end > begin && bytes[end - 1] == 13
            let line = UnsafeRawBufferPointer(rebasing: bytes[begin..<(hasReturn ? end - 1 : end)])
            if let number = Numbering.number(of: line) {
                deliveries += 1
                heard(number, index, now)
            } else {
                try obey(ServerLine(line), index)
            }
            begin = end + 1
        }
        members[index].rest = Array(bytes[begin...])
    }

    private func obey(_ line: ServerLine, _ index: Int) throws(LoadFault) {
        switch line {
        case .ping(let token): try say("PONG \(token)\r\n", as: index)
        case .welcome: members[index].isWelcome = true
        case .namesEnd: members[index].joinedCount += 1
        case .batchEnd: members[index].answersCount += 1
        case .error(let text): throw LoadFault("The server says: \(text)")
        case .other: break
        }
    }
}
