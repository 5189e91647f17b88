import Glibc
import TerminalUI

/// The terminal that the full screen is drawn on.
final class ScreenTerminal {
    private let hasMouse: Bool
    private var raw: RawTerminal?
    private var writer: FrameWriter

    init(depth: ColourDepth, mouse hasMouse: Bool = true) {
        self.hasMouse = hasMouse
        writer = FrameWriter(depth: depth)
    }
}
