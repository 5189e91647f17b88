/// The rules of the house that a program can judge. `style.md` of the design gives the reasons.
enum Rule: String, CaseIterable, Sendable {
    case fileLength = "file-length"
    case functionLength = "function-length"
    case lineLength = "line-length"
    case oneType = "one-type"
    case bannedWord = "banned-word"
    case imports
    case purity
    case access
    case smell
    case unchecked
    case banned
    case place
    case formatIgnore = "format-ignore"
    case strictSettings = "strict-settings"
    case rooms

    /// Judges one file. Pure: nothing but the file and the manifest of its package goes in.
    func judge(_ file: SourceFile, in manifest: Manifest) -> [Complaint] {
        switch self {
        case .place: return judgePlaces(file)
        case .strictSettings: return file.isManifest ? judgeSettings(file) : []
        case .rooms: return file.isManifest ? judgeRooms(file, manifest) : []
        default: break
        }
        guard file.isSwift, !file.isManifest, !file.isOtherManifest else { return [] }
        return switch self {
        case .fileLength: judgeFileLength(file)
        case .functionLength: judgeFunctionLength(file)
        case .lineLength: judgeLineLength(file)
        case .oneType: judgeOneType(file)
        case .bannedWord: judgeWords(file)
        case .imports: judgeImports(file, manifest)
        case .purity: judgePurity(file)
        case .access: judgeAccess(file)
        case .smell: judgeSmells(file)
        case .unchecked: judgeUnchecked(file)
        case .banned: judgeBanned(file)
        case .formatIgnore: judgeFormatIgnore(file)
        case .place, .strictSettings, .rooms: []
        }
    }
}
