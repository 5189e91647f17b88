import TerminalUI
import Testing

@Suite("Colours")
struct ColourDepthTests {
    @Test(
        "a colour becomes the nearest that there is",
        arguments: [
            (.direct, .rgb(1, 2, 3), .rgb(1, 2, 3)), (.indexed, .rgb(255, 0, 0), .palette(196)),
            (.indexed, .rgb(128, 128, 128), .palette(244)), (.indexed, .rgb(0, 0, 0), .palette(16)),
            (.indexed, .rgb(95, 135, 175), .palette(67)), (.indexed, .palette(200), .palette(200)),
            (.sixteen, .palette(196), .palette(9)), (.sixteen, .rgb(0, 0, 200), .palette(4)),
            (.sixteen, .palette(3), .palette(3)), (.sixteen, .palette(232), .palette(0)),
            (.none, .rgb(1, 2, 3), .default), (.sixteen, .default, .default),
        ] as [(ColourDepth, Colour, Colour)])
    func nearest(depth: ColourDepth, colour: Colour, nearest: Colour) {
        #expect(depth.nearest(colour) == nearest)
    }

    @Test(
        "the environment may say what is behind the text",
        arguments: [
            ("15;0", true), ("0;15", false), ("0;default;15", false), ("12;8", true), ("0;7", false), ("7;6", true),
            ("default;default", nil), ("0;16", nil), ("0;-1", nil), ("", nil), (nil, nil),
        ] as [(String?, Bool?)])
    func background(pair: String?, isDark: Bool?) {
        #expect(BackgroundHint.isDark(colourPair: pair) == isDark)
    }

    @Test(
        "the environment says how many colours there are",
        arguments: [
            ("1", "truecolor", "xterm", .none), ("", "truecolor", "xterm", .direct), (nil, "24bit", "xterm", .direct),
            (nil, nil, "tmux-256color", .indexed), (nil, nil, "xterm", .sixteen), (nil, nil, "dumb", .none),
            (nil, nil, nil, .none), (nil, nil, "vt100", .none), (nil, nil, "xterm-direct", .direct),
        ] as [(String?, String?, String?, ColourDepth)])
    func environment(noColour: String?, colourTerm: String?, term: String?, depth: ColourDepth) {
        #expect(ColourDepth(noColour: noColour, colourTerm: colourTerm, term: term) == depth)
    }
}
