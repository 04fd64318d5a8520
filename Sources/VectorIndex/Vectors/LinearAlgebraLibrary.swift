import CKernels
import Foundation

/// The library behind the products of vectors, which the system chooses when the program starts.
public enum LinearAlgebraLibrary {
    /// What it calls itself, or the path of its file; nil where neither can be had.
    public static var name: String? {
        guard let program = dlopen(nil, RTLD_NOW) else { return nil }
        if let symbol = dlsym(program, "openblas_get_config") {
            typealias Config = @convention(c) () -> UnsafePointer<CChar>?
            if let text = unsafeBitCast(symbol, to: Config.self)() {
                return String(cString: text).trimmingCharacters(in: .whitespaces)
            }
        }
        return vk_library_of(dlsym(program, "cblas_sgemv")).map { String(cString: $0) }
    }
}
