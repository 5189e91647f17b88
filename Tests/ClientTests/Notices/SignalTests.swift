import Foundation
import Testing

@testable import fika

@Suite("How a notice gets out")
struct SignalTests {
    private static func rules(_ command: [String] = [], rings: Bool = true) -> NoticeRules {
        var rules = NoticeRules()
        (rules.command, rules.rings) = (command, rings)
        return rules
    }

    @Test("A bell, and the terminal's own notification; others' words cannot end it or begin another")
    func terminal() {
        let evil = "x\u{1B}\\\u{07}\u{9C};y"
        #expect(Signal.terminal(title: "a", text: nil, Self.rules(), .none) == "\u{07}")
        #expect(Signal.terminal(title: "a", text: nil, Self.rules(rings: false), .none).isEmpty)
        #expect(
            Signal.terminal(title: "a", text: evil, Self.rules(rings: false), .osc9) == "\u{1B}]9;a: x\\;y\u{1B}\\")
        #expect(
            Signal.terminal(title: "a;b", text: evil, Self.rules(rings: false), .osc777)
                == "\u{1B}]777;notify;a,b;x\\;y\u{1B}\\")
        let long = Signal.terminal(
            title: String(repeating: "é", count: 999), text: nil, Self.rules(rings: false), .osc9)
        #expect(long.utf8.count < Signal.textBytesMax + 10)
    }

    @Test("A program's arguments are filled once, and words are never an option")
    func command() {
        let rules = Self.rules(["notify-send", "-a", "fika", "{title}", "<{text}>", "{text}", "{other}"])
        #expect(
            Signal.command(title: "t", text: "-rf {title}; $(id)", rules) == [
                "notify-send", "-a", "fika", "t", "<-rf {title}; $(id)>", " -rf {title}; $(id)", "{other}",
            ])
        #expect(Signal.command(title: "t", text: nil, Self.rules()) == nil)
        #expect(Signal.command(title: "t", text: nil, Self.rules(["{title}"])) == ["{title}"])
    }

    @Test("What the terminal is follows from its environment")
    func detection() {
        func terminal(_ environment: [String: String]) -> NoticeRules.Terminal {
            Signal.terminal(Self.rules()) { environment[$0] }
        }
        #expect(terminal(["TERM": "foot"]) == .osc777)
        #expect(terminal(["TERM": "xterm-256color", "VTE_VERSION": "7200"]) == .osc777)
        #expect(terminal(["TERM": "xterm-kitty"]) == .osc9)
        #expect(terminal(["TERM": "foot", "TMUX": "x"]) == .none)
        #expect(terminal(["TERM": "xterm"]) == .none)
        var rules = Self.rules()
        rules.terminal = .osc9
        #expect(Signal.terminal(rules) { ["TMUX": "x"][$0] } == .osc9)
    }

    @Test("The program is started as it is, without a shell")
    func program() async throws {
        let folder = NSTemporaryDirectory() + "fika-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let file = folder + "/a $(touch b) c"
        var rules = Self.rules(["cp", "/dev/null", "{text}"], rings: false)
        rules.showsText = true
        let herald = Herald(rules: rules, words: Words(), environment: { $0 == "PATH" ? "/usr/bin:/bin" : nil }) { _ in
        }
        await herald.tell(Notice(target: "#a", phrase: .several(count: 1), text: file))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a $(touch b) c"])
    }
}
