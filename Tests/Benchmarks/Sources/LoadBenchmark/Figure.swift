/// One number of a load.
struct Figure {
    let load: String
    let unit: String
    let value: Double
    /// By how much of itself it may be worse than what is on record; nil: it hangs on the machine's mood, and is only
    /// shown.
    var margin: Double?
    var isBetterHigher = true
    /// Anything else is wrong, whatever is on record; nil: it is no matter of right and wrong.
    var mustBe: Double?

    var name: String { "\(load), \(unit)" }
}
