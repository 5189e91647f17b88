@main
struct Fikad {
    static func main() {}
}
