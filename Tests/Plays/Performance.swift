import FikaCore
import Foundation

/// Performs a play on a stage, line by line.
package struct Performance<Place: Stage> {
    package struct Slip: Error, CustomStringConvertible {
        package let description: String
    }

    /// Lines that a `skips to` may pass over.
    private static var skippedMax: Int { 200 }

    private let play: Play
    private var stage: Place
    private var kept: [String: String] = [:]

    package init(_ play: Play, on stage: Place) {
        self.play = play
        self.stage = stage
    }

    package mutating func run() async throws {
        for step in play.steps {
            do {
                try await perform(step.direction)
            } catch let slip as Slip {
                throw Slip(description: "\(play.name):\(step.line): \(slip)")
            }
        }
    }

    private mutating func perform(_ direction: Play.Direction) async throws {
        switch direction {
        case .prepare(let command): try await stage.prepare(command)
        case .operate(let doing):
            guard let command = Play.operation(PlayPattern.fill(doing, kept)) else {
                throw Slip(description: "the operator cannot \(doing)")
            }
            try await stage.prepare(command)
        case .connect(let actor, let entrance):
            try await stage.connect(actor)
            if let entrance { try await enter(actor, entrance) }
        case .send(let actor, let line): try await stage.send(PlayPattern.fill(line, kept), by: actor)
        case .receive(let actor, let pattern):
            let line = try await stage.receive(by: actor)
            guard let line, let kept = PlayPattern(pattern).match(line, kept) else {
                throw Slip(description: "\(actor) received \(line ?? "nothing") instead of \(pattern)")
            }
            self.kept = kept
        case .skip(let actor, let pattern): try await skip(actor, to: pattern)
        case .receiveNothing(let actor):
            if let line = try await stage.receive(by: actor) {
                throw Slip(description: "\(actor) received \(line) instead of nothing")
            }
        case .leave(let actor): try await stage.disconnect(actor)
        case .upload(let actor, let file, let link, let isTaken):
            guard try await stage.upload(file, to: PlayPattern.fill(link, kept), by: actor) == isTaken else {
                throw Slip(description: "\(file.name) \(isTaken ? "was not taken" : "was taken")")
            }
        }
    }

    private mutating func skip(_ actor: String, to pattern: String) async throws {
        for _ in 0..<Self.skippedMax {
            guard let line = try await stage.receive(by: actor) else { break }
            if let kept = PlayPattern(pattern).match(line, kept) {
                self.kept = kept
                return
            }
        }
        throw Slip(description: "\(actor) never received \(pattern)")
    }

    /// Registers, with SASL where there is an account. Everybody's password is the account's name and `-password`.
    private mutating func enter(_ actor: String, _ entrance: Play.Entrance) async throws {
        try await stage.send("CAP LS 302", by: actor)
        let capabilities = entrance.capabilities + (entrance.account == nil ? [] : ["sasl"])
        if !capabilities.isEmpty {
            try await stage.send("CAP REQ :\(capabilities.joined(separator: " "))", by: actor)
            try await skip(actor, to: "*CAP * ACK :*")
        }
        if let account = entrance.account {
            let plain = Data("\0\(account)\0\(account)-password".utf8).base64EncodedString()
            try await stage.send("AUTHENTICATE PLAIN", by: actor)
            try await skip(actor, to: "*AUTHENTICATE +")
            try await stage.send("AUTHENTICATE \(plain)", by: actor)
            try await skip(actor, to: "* 903 *")
        }
        try await stage.send("NICK \(entrance.nick)", by: actor)
        try await stage.send("USER \(entrance.nick) 0 * :\(entrance.nick) of the play", by: actor)
        try await stage.send("CAP END", by: actor)
        try await skip(actor, to: "* 422 *")
    }
}
