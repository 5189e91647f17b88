/// Types of earlier releases had statuses and results as plain names, and nothing but a deadline and a channel.
extension CaseType {
    enum CodingKeys: String, CodingKey {
        case id, name, nameDutch, statuses, statusesDutch, results, documentKinds, properties, deadlineDays
        case extensionDays, extensionsMax, allowsSuspension, warningDays, confidentiality, channelPattern, bots, version
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        func read<Value: Decodable>(_ key: CodingKeys, or value: Value) throws -> Value {
            try values.decodeIfPresent(Value.self, forKey: key) ?? value
        }
        self.init(
            id: try values.decode(String.self, forKey: .id),
            name: try values.decode(String.self, forKey: .name),
            nameDutch: try values.decodeIfPresent(String.self, forKey: .nameDutch),
            statuses: try values.decode([String].self, forKey: .statuses),
            statusesDutch: try read(.statusesDutch, or: []),
            results: try values.decode([Result].self, forKey: .results),
            documentKinds: try read(.documentKinds, or: []),
            properties: try read(.properties, or: []),
            deadlineDays: try values.decode(Int.self, forKey: .deadlineDays),
            extensionDays: try read(.extensionDays, or: 0),
            extensionsMax: try read(.extensionsMax, or: 1),
            allowsSuspension: try read(.allowsSuspension, or: false),
            warningDays: try read(.warningDays, or: 7),
            confidentiality: try values.decode(Confidentiality.self, forKey: .confidentiality),
            channelPattern: try values.decode(String.self, forKey: .channelPattern),
            bots: try read(.bots, or: []),
            version: try values.decode(Int.self, forKey: .version))
    }
}

extension CaseType.Result {
    enum CodingKeys: String, CodingKey {
        case name, nameDutch, retention
    }

    package init(from decoder: any Decoder) throws {
        if let name = try? decoder.singleValueContainer().decode(String.self) {
            self.init(name)
            return
        }
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try values.decode(String.self, forKey: .name),
            nameDutch: try values.decodeIfPresent(String.self, forKey: .nameDutch),
            retention: try values.decode(Retention.self, forKey: .retention))
    }
}
