/// The distance of a clock from UTC.
package enum TimeOffset {
    /// Minutes of `+01:00`, `-0530` or `Z`; nil for anything else, and beyond 14 hours.
    package static func minutes(_ text: String) -> Int? {
        if text == "Z" { return 0 }
        let digits = text.dropFirst().filter { $0 != ":" }
        let isShaped = text.utf8.count == 5 || (text.utf8.count == 6 && text.dropFirst(3).first == ":")
        guard isShaped, digits.utf8.count == 4, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let hours = Int(digits.prefix(2)), let minutes = Int(digits.suffix(2)), hours <= 14, minutes < 60
        else { return nil }
        switch text.first {
        case "+": return hours * 60 + minutes
        case "-": return -(hours * 60 + minutes)
        default: return nil
        }
    }
}
