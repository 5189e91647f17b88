/// The files of cases by number, and beside each its circle, which is always that of the file.
struct CaseShelf: Sendable, Equatable {
    private var files: [CaseID: CaseFile] = [:]
    private(set) var circles: [CaseID: CaseFile.Circle] = [:]

    subscript(id: CaseID) -> CaseFile? {
        get { files[id] }
        // In its place: a file that was taken out to be changed would be copied with all its filings.
        _modify {
            yield &files[id]
            circles[id] = files[id]?.circle
        }
    }
}

extension CaseFile {
    /// What decides who may see a case, without the rest of it: so small that those of ten thousand cases are looked
    /// through for one search.
    struct Circle: Sendable, Equatable {
        let id: CaseID
        let number: String
        let confidentiality: Confidentiality
        let roles: [RoleHolder]
    }

    var circle: Circle { Circle(id: id, number: number, confidentiality: confidentiality, roles: roles) }
}
