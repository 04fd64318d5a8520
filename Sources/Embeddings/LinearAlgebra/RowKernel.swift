import CKernels

/// The form of the loops that add up rows. All give the same bits.
enum RowKernel {
    /// The fastest that this machine can run.
    static let best = vk_supports(VK_AVX2) != 0 ? VK_AVX2 : VK_PLAIN
}
