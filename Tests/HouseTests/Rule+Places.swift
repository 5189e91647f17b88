extension Rule {
    /// Texts that tie the tree to one machine or one network. Put together here from halves, because this file
    /// is in the tree too.
    private static let places: [String] = [
        ["/wo", "rk/"], ["/ho", "me/"], ["/ro", "ot/"], ["/Us", "ers/"], ["/tmp/", "fika/"],
        ["py", "pi.org"], ["files.python", "hosted.org"], ["npm", "js.org"], ["npm", "js.com"], ["crates", ".io"],
        ["proxy.go", "lang.org"], ["docker", ".io"], ["gh", "cr.io"], ["quay", ".io"], ["ruby", "gems.org"],
        ["arti", "factory"], ["maven", ".org"], ["deb.deb", "ian.org"],
    ].map { $0.joined() }

    func judgePlaces(_ file: SourceFile) -> [Complaint] {
        Self.places.filter(file.contains).flatMap { place in
            file.lines.enumerated().filter { $0.element.contains(place) }.map { index, _ in
                Complaint(self, file, line: index + 1, "names a place outside the project: \(place)")
            }
        }
    }
}
