import CKernels

/// The forms of the inner loops over quantised vectors.
public enum VectorKernel: String, CaseIterable, Sendable, Codable {
    /// C alone.
    case plain
    /// x86-64 with AVX2.
    case avx2
    /// x86-64 with AVX-512 VNNI.
    case avx512vnni
    /// AArch64.
    case neon
    /// AArch64 with the dot-product instructions.
    case neonDotProduct = "neon-dotprod"

    /// The forms this machine can run, the fastest first. There is always ``plain``.
    public static let available: [VectorKernel] =
        [.avx512vnni, .avx2, .neonDotProduct, .neon, .plain].filter { vk_supports($0.code) != 0 }

    /// The fastest form this machine can run.
    public static var best: VectorKernel { available.first ?? .plain }

    var code: vk_kernel {
        switch self {
        case .plain: VK_PLAIN
        case .avx2: VK_AVX2
        case .avx512vnni: VK_AVX512_VNNI
        case .neon: VK_NEON
        case .neonDotProduct: VK_NEON_DOTPROD
        }
    }
}
