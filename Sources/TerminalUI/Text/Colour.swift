/// A colour of the foreground or the background.
package enum Colour: Sendable, Hashable {
    /// The terminal's own.
    case `default`
    /// One of 256: 0 to 15 are the person's own palette, 16 to 231 a cube of 6 by 6 by 6, 232 to 255 greys.
    case palette(UInt8)
    case rgb(UInt8, UInt8, UInt8)
}
