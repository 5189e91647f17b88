/// How people of these registries name a case: `#12`, `issue 12`, or the address of an issue.
enum CaseReference {
    /// The numbers, as text, each once.
    static func all(in texts: [String]) -> Set<String> {
        var found: Set<String> = []
        for text in texts {
            for match in text.matches(of: /(?:#|[Ii]ssue #?|\/issues\/)(\d{1,5})\b/) { found.insert(String(match.1)) }
        }
        return found
    }
}
