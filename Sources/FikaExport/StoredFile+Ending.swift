import FikaCore

extension StoredFile {
    /// What nothing runs when it is opened; anything else is `bin` in a bag, and its real name is in the metadata.
    private static let harmlessEndings: Set<String> = [
        "pdf", "txt", "csv", "md", "rtf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "png",
        "jpg",
        "jpeg", "gif", "tif", "tiff", "webp", "heic", "bmp", "eml", "msg", "zip", "dwg", "dxf", "ifc", "gml", "json",
        "xml", "mp3", "mp4", "wav", "mov",
    ]

    var harmlessEnding: String {
        let ending = name.split(separator: ".").dropFirst().last.map { $0.lowercased() } ?? ""
        return Self.harmlessEndings.contains(ending) ? ending : "bin"
    }
}
