import TerminalUI
import Testing

@testable import fika

/// Contrast as WCAG 2.2 counts it: 4.5 for text, 3 for what only divides or stands in bold.
@Suite("Colours that can be read")
struct ThemeTests {
    private static let depths: [ColourDepth] = [.sixteen, .indexed, .direct]
    /// Backgrounds that people have: black and the dark greys of terminals, white and paper.
    private static let grounds: [Bool: [RGB]] = [
        true: [RGB(0, 0, 0), RGB(30, 30, 30)], false: [RGB(255, 255, 255), RGB(250, 248, 240)],
    ]

    @Test("Each look stands out from what is behind it", arguments: [true, false], depths)
    func text(isDark: Bool, depth: ColourDepth) throws {
        let theme = Theme(isDark: isDark, depth: depth)
        let looks = [
            theme.dim, theme.alert, theme.mention, theme.link, theme.bot, theme.mark, theme.heading, theme.unreadLine,
            theme.deadline(-1), theme.deadline(1), theme.deadline(9),
        ]
        let names = (0..<200).map { theme.nick("somebody\($0)") }
        for look in looks + names {
            let colour = depth.nearest(look.foreground)
            #expect(look.background == .default)
            guard colour != .default else { continue }
            // On the palette of xterm; what it is on another nobody knows, so no grey is used.
            #expect(depth != .sixteen || ![.palette(0), .palette(7), .palette(8), .palette(15)].contains(colour))
            let ground = try #require(Self.grounds[isDark])
            let least = depth == .sixteen || look.attributes.contains(.bold) ? 3.0 : 4.4
            for ground in ground {
                let contrast = RGB(colour).contrast(with: ground)
                #expect(contrast >= least, "\(colour) on \(ground): \(contrast)")
            }
        }
    }

    @Test("In a bar too", arguments: [true, false])
    func bar(isDark: Bool) {
        let theme = Theme(isDark: isDark)
        for look in [theme.bar, theme.alert, theme.mention, theme.title] {
            let look = look.over(theme.bar)
            #expect(RGB(look.foreground).contrast(with: RGB(look.background)) >= 3.5)
        }
        #expect(theme.bar.background != .default)
    }

    @Test("With sixteen colours a selected row and the bars are reversed, and nothing in them has a colour or is faint")
    func sixteen() throws {
        for isDark in [true, false] {
            let runs = try Self.runs(.sixteen, isDark: isDark)
            let reversed = runs.filter { $0.look.contains("7") }
            #expect(
                reversed.contains { $0.text.contains("0042") }
                    && reversed.contains { $0.text.contains("Esc to the newest") })
            for run in reversed { #expect(run.look.allSatisfy { ["0", "1", "4", "7"].contains($0) }, "\(run)") }
            #expect(!runs.contains { $0.look.contains("38") || $0.look.contains("48") })
        }
    }

    @Test("Without colours none is sent, and what is selected is seen all the same")
    func none() throws {
        let runs = try Self.runs(.none, isDark: true)
        for run in runs { #expect(run.look.allSatisfy { Int($0).map { $0 < 30 } ?? false }, "\(run)") }
        #expect(runs.contains { $0.look.contains("7") && $0.text.contains("Nog niet") })
    }

    @Test("With 256 colours they are other ones on a light ground")
    func indexed() throws {
        let (dark, light) = (try Self.runs(.indexed, isDark: true), try Self.runs(.indexed, isDark: false))
        #expect(dark.map(\.text) == light.map(\.text))
        func colours(_ runs: [Run]) -> Set<[String]> { Set(runs.map(\.look).filter { $0.contains("38") }) }
        #expect(colours(dark).isDisjoint(with: colours(light)) && !colours(light).isEmpty)
    }

    // MARK: - What is sent

    private struct Run {
        let look: [String]
        let text: String
    }

    /// The frame of a screen with a selected message and a case file beside it, cut at its changes of look.
    private static func runs(_ depth: ColourDepth, isDark: Bool) throws -> [Run] {
        var bench = Bench(columns: 120, rows: 24)
        bench.hear(
            "CASE 2026-0042 #case-2026-0042 permit late internal 2026-11-20 open anna :Bouwvergunning Jansen",
            ":anna!a@h JOIN #it-help",
            "@msgid=h1;time=2026-11-22T10:46:00.000Z :bert!b@h PRIVMSG #it-help :anna: zie https://example.org")
        bench.press(.meta("i"), .up)
        var view = DeskView()
        view.theme = Theme(isDark: isDark, depth: depth)
        var writer = FrameWriter(depth: depth)
        let frame = String(decoding: writer.frame(view.draw(bench.desk).grid, cursor: nil), as: UTF8.self)
        var runs: [Run] = []
        for piece in frame.split(separator: "\u{1B}[") {
            let parameters = piece.prefix { $0.isNumber || $0 == ";" }
            let rest = piece.dropFirst(parameters.count)
            if rest.hasPrefix("m") {
                runs.append(
                    Run(look: parameters.split(separator: ";").map(String.init), text: String(rest.dropFirst())))
            } else if let last = runs.last {
                runs[runs.count - 1] = Run(look: last.look, text: last.text + rest.dropFirst())
            }
        }
        return runs
    }
}
