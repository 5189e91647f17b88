import Foundation
import TerminalUI

/// A colour as xterm shows it, and how well one can be told from another.
struct RGB: CustomStringConvertible {
    let red: Double
    let green: Double
    let blue: Double

    init(_ red: Int, _ green: Int, _ blue: Int) {
        (self.red, self.green, self.blue) = (Double(red), Double(green), Double(blue))
    }

    /// - Precondition: it is not the terminal's own.
    init(_ colour: Colour) {
        switch colour {
        case .default: self.init(128, 128, 128)
        case .rgb(let red, let green, let blue): self.init(Int(red), Int(green), Int(blue))
        case .palette(let index) where index < 16:
            let (red, green, blue) = Self.sixteen[Int(index)]
            self.init(red, green, blue)
        case .palette(let index) where index >= 232:
            let level = 8 + 10 * (Int(index) - 232)
            self.init(level, level, level)
        case .palette(let index):
            let (steps, cube) = ([0, 95, 135, 175, 215, 255], Int(index) - 16)
            self.init(steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
        }
    }

    private static let sixteen = [
        (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
        (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
        (255, 255, 255),
    ]

    var description: String { "(\(Int(red)), \(Int(green)), \(Int(blue)))" }

    /// WCAG 2.2, "relative luminance".
    private var luminance: Double {
        func linear(_ value: Double) -> Double {
            let part = value / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// From 1, the same, to 21, black on white.
    func contrast(with other: RGB) -> Double {
        let (high, low) = (max(luminance, other.luminance), min(luminance, other.luminance))
        return (high + 0.05) / (low + 0.05)
    }
}
