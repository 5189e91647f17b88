/// What is to be filed, after the rules have looked at where it comes from and before they look at where it goes.
struct FilingMaterial {
    let source: Filing.Source
    /// In order of time; empty for a note, which is numbered when it is filed.
    let messages: [MessageID]
    /// nil: written for the file, so as confidential as that.
    let confidentiality: Confidentiality?
    /// The channel it was said in.
    let channel: Channel?
    /// The words of a note.
    let note: String?

    /// The case whose channel it was said in: there it is in the file already.
    var home: CaseID? {
        if case .casework(let id)? = channel?.purpose { return id }
        return nil
    }

    /// FNV-1a: finds the same words again, and protects nothing.
    /// (http://www.isthe.com/chongo/tech/comp/fnv/)
    static func digest(of text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
