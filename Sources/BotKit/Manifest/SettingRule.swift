/// What a key of `[settings]` takes, and what it is when nobody writes it.
struct SettingRule: Sendable {
    /// As the end of a sentence that begins with "allowed:".
    let allowed: String
    /// Nil: then there is none.
    let fallback: SettingValue?

    init(_ allowed: String, _ fallback: SettingValue?) {
        self.allowed = allowed
        self.fallback = fallback
    }
}
