import Glibc
import TerminalUI

/// Where lines go. On a terminal they are put above the line being typed; into a pipe they just follow each other, and
/// what went wrong goes to standard error.
struct Screen: Sendable {
    let isInteractive: Bool
    let hasColour: Bool
    /// The text, and whether it is for standard error.
    let write: @Sendable (_ text: String, _ isError: Bool) -> Void

    static func standard(isInteractive: Bool, environment: (String) -> String?) -> Screen {
        let isPlain = environment("NO_COLOR").map { !$0.isEmpty } ?? false || environment("TERM") == "dumb"
        return Screen(isInteractive: isInteractive, hasColour: isInteractive && !isPlain) { text, isError in
            _ = StandardOutput.write(text, to: isError ? STDERR_FILENO : STDOUT_FILENO)
        }
    }

    func show(_ lines: [ScreenLine], prompt: String, editor: LineEditor) {
        guard !lines.isEmpty else { return }
        guard isInteractive else {
            for line in lines { write(line.text + "\n", line.tone == .alert) }
            return
        }
        let text = lines.map { "\r\u{1B}[K" + $0.render(colour: hasColour) + "\n" }.joined()
        write(text + drawn(prompt, editor), false)
    }

    /// Draws the line being typed again.
    func draw(prompt: String, editor: LineEditor) {
        if isInteractive { write(drawn(prompt, editor), false) }
    }

    /// Leaves what was typed standing and goes to a new line.
    func endLine() {
        if isInteractive { write("\r\u{1B}[K", false) }
    }

    private func drawn(_ prompt: String, _ editor: LineEditor) -> String {
        let columns = (RawTerminal.size(of: STDOUT_FILENO) ?? .assumed).columns
        return renderLine(prompt: prompt, editor: editor, columns: columns)
    }
}
