import Foundation
import Testing

/// Screens as they were looked at and found good, as text files in `Tests/Screens`. To accept new ones, run with the
/// variable `FIKA_SCREENS=accept` and read the difference.
enum KeptScreen {
    static let sizes = [(40, 12), (80, 24), (200, 60)]

    static func check(_ screen: String, _ folder: String, _ name: String, _ size: (columns: Int, rows: Int)) throws {
        let screen = screen + "\n"
        let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Screens/\(folder)/\(name)-\(size.columns)x\(size.rows).txt")
        if ProcessInfo.processInfo.environment["FIKA_SCREENS"] == "accept" {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try screen.write(to: url, atomically: true, encoding: .utf8)
        }
        let kept = try String(contentsOf: url, encoding: .utf8)
        #expect(screen == kept, "\(name)")
    }
}
