extension Allowance {
    /// Lower it when a row goes. Raising it is a decision, and its commit says why.
    static let rowsMax = 0

    /// Every exception to the rules of the house, one a line: rule, path, how much, why.
    static let table: [Allowance] = []
}
