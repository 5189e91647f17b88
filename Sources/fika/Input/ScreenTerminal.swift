import Glibc
import TerminalUI

/// The terminal that the full screen is drawn on.
final class ScreenTerminal {
    private var raw: RawTerminal?
    private var writer: FrameWriter
    private let usesMouse: Bool

    init(depth: ColourDepth, usesMouse: Bool) {
        self.usesMouse = usesMouse
        writer = FrameWriter(depth: depth)
    }

    var size: TerminalSize { RawTerminal.size(of: STDOUT_FILENO) ?? .assumed }

    /// Takes the terminal over, and asks it what it can do. False when there is none.
    func enter() -> Bool {
        raw = RawTerminal(modes: .screen(mouse: usesMouse))
        raw?.write(TerminalQuery.all)
        return raw != nil
    }

    func leave() {
        raw = nil
    }

    func suspend() {
        raw?.suspend()
        writer.forget()
    }

    /// Bytes that are no frame: a bell, a notification.
    func write(_ text: String) { raw?.write(text) }

    func forget() {
        writer.forget()
    }

    func learn(_ answer: TerminalAnswer) {
        if case .mode(2026, let isKnown, _) = answer { writer.isSynchronised = isKnown }
    }

    /// Without the mouse the terminal selects text by itself.
    func setMouse(_ isOn: Bool) {
        if usesMouse { raw?.write(TerminalModes.mouse(isOn)) }
    }

    func show(_ drawing: Drawing) {
        let bytes = writer.frame(drawing.grid, cursor: drawing.cursor)
        if !bytes.isEmpty { raw?.write(bytes) }
    }
}
