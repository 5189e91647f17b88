/// What an acknowledged commit survives.
package enum Durability: String, Sendable, CaseIterable {
    /// A power cut: the disk itself has it.
    case full
    /// The end of the process, but not of the machine, which may take the last half minute along. What is left is
    /// whole.
    case normal
}
