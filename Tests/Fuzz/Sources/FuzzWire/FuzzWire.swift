import CLibFuzzer
import Plays

@main
enum FuzzWire {
    static func main() {
        var count = CommandLine.argc
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
        _ = LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
            let bytes = Array(UnsafeBufferPointer(start: bytes, count: count))
            if let fault = WireTrial.fault(with: bytes) {
                // Optimised code traps without its sentence.
                print("FAULT: \(fault)")
                preconditionFailure(fault)
            }
            return 0
        }
    }
}
