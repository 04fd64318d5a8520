import CKernels

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Numbers in memory that starts at a multiple of 64 bytes. Whoever makes one fills it before anyone else sees it; from then
/// on it is only read.
///
/// Scans read it from one end to the other: large pages, which Swift's own arrays can't ask for, spare them most look-ups
/// of addresses.
final class AlignedArray<Element: BitwiseCopyable>: @unchecked Sendable {
    // because nothing changes once its maker has filled it, and the memory lives as long as the object.
    let elements: UnsafeMutableBufferPointer<Element>

    /// The first element; there is memory for one at least.
    let start: UnsafeMutablePointer<Element>

    /// Bytes held.
    var byteCount: Int { elements.count * MemoryLayout<Element>.stride }

    /// - Parameter spare: elements more that loops may read past the end.
    init(repeating initial: Element, count: Int, spare: Int = 0) {
        let total = max(1, count + spare)
        guard let memory = vk_allocate(Int64(total * MemoryLayout<Element>.stride)) else {
            fatalError("no memory for \(total) elements of \(Element.self)")
        }
        start = memory.bindMemory(to: Element.self, capacity: total)
        start.initialize(repeating: initial, count: total)
        elements = UnsafeMutableBufferPointer(start: start, count: count)
    }

    deinit {
        free(start)
    }
}
