extension CaseType {
    /// What a closed case can have come to (*resultaattype*).
    package struct Result: Sendable, Equatable, Codable {
        package let name: String
        package let nameDutch: String?
        package let retention: Retention

        package init(_ name: String, nameDutch: String? = nil, retention: Retention = .unstated) {
            self.name = name
            self.nameDutch = nameDutch
            self.retention = retention
        }
    }

    /// What a document of a case can be (*informatieobjecttype*).
    package struct DocumentKind: Sendable, Equatable, Codable {
        package let id: String
        package let name: String
        package let nameDutch: String?
        /// nil: that of the case.
        package let confidentiality: Confidentiality?

        package init(id: String, name: String, nameDutch: String? = nil, confidentiality: Confidentiality? = nil) {
            self.id = id
            self.name = name
            self.nameDutch = nameDutch
            self.confidentiality = confidentiality
        }
    }

    /// What is to be known of each case of the type (*eigenschap*).
    package struct Property: Sendable, Equatable, Codable {
        package let name: String
        package let nameDutch: String?
        package let kind: Kind
        /// A case without it is not closed.
        package let isRequired: Bool

        package init(_ name: String, nameDutch: String? = nil, kind: Kind = .text, isRequired: Bool = false) {
            self.name = name
            self.nameDutch = nameDutch
            self.kind = kind
            self.isRequired = isRequired
        }

        package enum Kind: String, Sendable, Codable, CaseIterable {
            case text, number
            /// `2026-11-25`
            case date
        }
    }
}
