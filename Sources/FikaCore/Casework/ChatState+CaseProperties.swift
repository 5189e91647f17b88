extension ChatState {
    func settingProperty(_ name: String, of number: String, to value: String?, by asker: Asker) throws(Refusal)
        -> Decision
    {
        let (file, channel) = try handledOpen(number, by: asker)
        guard let property = file.type.property(name) else {
            throw .casework(.noSuchProperty(name, allowed: file.type.properties.map(\.name)))
        }
        let value = value?.isEmpty ?? true ? nil : value
        if let value {
            try requireShort(value, "property")
            guard property.kind.takes(value) else {
                throw .casework(.wrongValue(property: property.name, property.kind))
            }
        }
        guard file.properties.first(where: { $0.name == property.name })?.value != value else {
            return Decision(reply: .caseFile(file, channel: channel.name))
        }
        let said = value.map { "is now \($0)" } ?? "is not known any more"
        return stepping(
            .propertySet(property.name, value: value), file, in: channel,
            "\(property.name) of \(number) \(said), set by \(asker.name).", by: asker)
    }
}

extension CaseType.Property.Kind {
    func takes(_ value: String) -> Bool {
        switch self {
        case .text: true
        case .number: Self.isNumber(value)
        case .date: Timestamp(dateText: value) != nil
        }
    }

    /// `-12.5`: digits, at most one point between them, at most one sign.
    private static func isNumber(_ value: String) -> Bool {
        let digits = value.hasPrefix("-") ? value.dropFirst() : value[...]
        let halves = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        return halves.allSatisfy { half in
            !half.isEmpty && half.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
    }
}
