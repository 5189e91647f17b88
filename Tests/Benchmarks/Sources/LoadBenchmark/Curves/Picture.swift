/// The points as small pictures side by side, one for each curve and measure: sizes in powers of ten to the right, the
/// measure from zero up. SVG, so that it can be looked at everywhere and compared as text.
struct Picture {
    private static let (width, height) = (260.0, 150.0)
    private static let (left, top, below) = (48.0, 40.0, 30.0)
    private static let perRow = 4

    private let panels: [[Point]]

    init(_ points: [Point]) {
        var panels: [[Point]] = []
        for point in points {
            if let place = panels.firstIndex(where: { $0[0].curve == point.curve && $0[0].measure == point.measure }) {
                panels[place].append(point)
            } else {
                panels.append([point])
            }
        }
        self.panels = panels
    }

    var text: String {
        let (panelWidth, panelHeight) = (Self.width + Self.left + 20, Self.height + Self.top + Self.below + 10)
        let rows = (panels.count + Self.perRow - 1) / Self.perRow
        let drawn = panels.enumerated().map { index, points in
            let (x, y) = (Double(index % Self.perRow) * panelWidth, Double(index / Self.perRow) * panelHeight)
            return "<g transform=\"translate(\(Self.round(x + Self.left)) \(Self.round(y + Self.top)))\">\n"
                + Self.panel(points) + "</g>\n"
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(Int(panelWidth) * Self.perRow)" \
            height="\(Int(panelHeight) * rows)" font-family="sans-serif" font-size="11">
            <rect width="100%" height="100%" fill="white"/>

            """ + drawn.joined() + "</svg>\n"
    }

    private static func panel(_ points: [Point]) -> String {
        let top = points.map(\.value).max().map { $0 > 0 ? $0 * 1.15 : 1 } ?? 1
        let sizes = points.map { logarithm($0.size) }
        let (first, last) = (sizes.min() ?? 0, max((sizes.min() ?? 0) + 1, sizes.max() ?? 1))
        let places = zip(points, sizes).map { point, size in
            (x: round((size - first) / (last - first) * width), y: round(height - point.value / top * height), point)
        }
        let line = places.map { "\($0.x),\($0.y)" }.joined(separator: " ")
        let marks = places.map { x, y, point in
            """
            <circle cx="\(x)" cy="\(y)" r="3" fill="#205080"/>
            <text x="\(x)" y="\(y - 7)" text-anchor="middle">\(label(point.value))</text>
            <text x="\(x)" y="\(height + 16)" text-anchor="middle" fill="#555">\(label(Double(point.size)))</text>

            """
        }
        return """
            <text x="0" y="-22" font-weight="bold">\(points[0].measure)</text>
            <text x="0" y="-8" fill="#555">\(points[0].curve)</text>
            <path d="M0 0V\(height)H\(width)" fill="none" stroke="#999"/>
            <polyline points="\(line)" fill="none" stroke="#205080" stroke-width="1.5"/>

            """ + marks.joined()
    }

    /// To the base of ten; sizes are whole and positive.
    private static func logarithm(_ size: Int) -> Double {
        var (rest, digits) = (Double(max(1, size)), 0.0)
        while rest >= 10 { (rest, digits) = (rest / 10, digits + 1) }
        // A straight line within a power of ten is as good in a picture.
        return digits + (rest - 1) / 9
    }

    private static func label(_ value: Double) -> String {
        if value >= 1_000_000 { return "\(plain(value / 1_000_000))M" }
        if value >= 1_000 { return "\(plain(value / 1_000))k" }
        return plain(value)
    }

    private static func plain(_ value: Double) -> String {
        value >= 100 || value == value.rounded() ? "\(Int(value.rounded()))" : "\((value * 10).rounded() / 10)"
    }

    private static func round(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
