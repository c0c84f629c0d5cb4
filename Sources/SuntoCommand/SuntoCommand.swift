@main
struct SuntoCommand {
    static func main() {}
}
