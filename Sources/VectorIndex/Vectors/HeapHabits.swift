import CKernels

/// What the C library does with memory that was let go of, in a process that runs for long.
///
/// A generation is read on whatever thread is free. Left to itself the library makes heaps for each, as many as eight a core, and
/// keeps in them what is freed: a service that is given a new generation every few seconds grows with the threads that have ever
/// read one.
public enum HeapHabits {
    /// Heaps for all threads together: two a core of a small machine, so that answers seldom wait for each other's.
    private static let heaps: Int32 = 4
    /// Bytes from which memory is had from the system, and goes back to it, by itself: what a generation is made of, and nothing that
    /// a question needs.
    private static let apart: Int64 = 2 << 20

    /// Keeps the number of heaps small, and large things out of them. To be called before there are threads; elsewhere than with
    /// glibc it does nothing.
    public static func keepFew() { vk_keep_few_heaps(heaps, apart) }

    /// Gives whole pages that nobody uses back to the system; elsewhere than with glibc it does nothing.
    public static func giveBack() { vk_give_back_memory() }
}
