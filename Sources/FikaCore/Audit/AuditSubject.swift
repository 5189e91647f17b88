/// What was asked for, as far as it is a case or a part of one.
struct AuditSubject: Equatable {
    let wanted: AuditEntry.Act
    var numbers: [String] = []
    var document: DocumentID?
    var filing: FilingID?

    init(_ wanted: AuditEntry.Act, _ numbers: [String] = [], document: DocumentID? = nil, filing: FilingID? = nil) {
        self.wanted = wanted
        self.numbers = numbers
        self.document = document
        self.filing = filing
    }

    /// nil: a name that no channel of a case or a consultation has.
    init?(_ wanted: AuditEntry.Act, channel name: String) {
        if name.utf8.first == UInt8(ascii: "#"), let dash = name.lastIndex(of: "-") {
            let year = name[..<dash].suffix(4)
            let number = "\(year)-\(name[name.index(after: dash)...])"
            if CaseFile.isNumber(number) {
                self.init(wanted, [number])
                return
            }
        }
        guard casefold(name).hasPrefix(Consultation.channelPrefix) else { return nil }
        self.init(wanted)
    }
}
