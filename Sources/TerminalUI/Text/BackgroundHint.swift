/// What the environment says of the colour behind text, where a terminal does not answer OSC 11.
package enum BackgroundHint {
    /// `COLORFGBG`, which rxvt, Konsole and others set: text and background by their numbers among the sixteen colours,
    /// with something else between at times: `15;0`, `0;default;15`. Nil where it says nothing.
    package static func isDark(colourPair: String?) -> Bool? {
        guard let last = colourPair?.split(separator: ";", omittingEmptySubsequences: false).last,
            let index = Int(last), (0..<16).contains(index)
        else { return nil }
        // White and all that is bright, except for bright black.
        return index < 7 || index == 8
    }
}
