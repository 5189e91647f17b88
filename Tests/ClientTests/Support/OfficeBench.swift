import IRCClient
import IRCWire
import TerminalUI

@testable import fika

/// A town hall and a region, on one screen: two desks and what is asked of each server.
struct OfficeBench {
    var office: Office
    /// With the server's name in front.
    var sent: [String] = []
    private var view = DeskView()

    init(columns: Int = 80, rows: Int = 24) {
        var town = Bench(columns: columns, rows: rows).desk
        town.serverName = "town"
        let state = State(nick: "anna2", channels: [], historyOnJoin: 0, time: town.state.time)
        var region = fika.Desk(state: state)
        region.size = town.size
        region.serverName = "region"
        for name in ["town", "region"] { town.state.servers.append(name) }
        region.state.servers = town.state.servers
        office = Office([town, region])
    }

    /// The region's server answers, and she comes into two channels there.
    mutating func connectRegion() {
        let welcome = Bench.welcome()
        receive(
            .connected(Welcome(capabilities: welcome.capabilities, isupport: ISupport(), nick: "anna2")), from: 1)
        hear(
            1, ":anna2!a@h JOIN #it-help", ":s 353 anna2 = #it-help :anna2 rita",
            ":s CASE 2026-0042 #case-2026-0042 grant new internal 2026-11-30 open rita :Subsidie molen")
        sent = []
    }

    mutating func receive(_ event: ClientEvent, from server: Int) { take(office.receive(event, from: server)) }

    mutating func hear(_ server: Int, _ lines: String...) {
        for line in lines {
            let message = (try? IRCMessage(parsing: line)) ?? IRCMessage("NONSENSE", line)
            receive(.message(message), from: server)
        }
    }

    mutating func answer(_ server: Int, _ question: ScreenQuestion, _ lines: String...) {
        let messages = lines.compactMap { try? IRCMessage(parsing: $0) }
        take(office.answered(.onScreen(question), .success(messages), from: server))
    }

    mutating func press(_ keys: Key...) {
        for key in keys { take(office.take(.key(key))) }
    }

    mutating func type(_ text: String) {
        for character in text { take(office.take(.key(.character(character)))) }
    }

    mutating func enter(_ text: String) {
        type(text)
        press(.enter)
    }

    mutating func click(_ position: Position) {
        _ = screen()
        take(office.take(.mouse(Mouse(.press(.left), at: position))))
    }

    mutating func screen() -> String {
        office.meet()
        let drawing = view.draw(office.desk)
        take(office.saw(drawing.sights))
        return drawing.grid.text
    }

    mutating func take(_ orders: [Order]) {
        for order in orders {
            switch order.effect {
            case .send(let message), .ask(let message, _):
                let name = office.desks[order.server].serverName
                sent.append(([name + ":", message.command] + message.parameters).joined(separator: " "))
            case .show(let line): office.show(line, on: order.server)
            case .carry, .open, .quit, .turn, .seek, .trust: break
            }
        }
    }
}
