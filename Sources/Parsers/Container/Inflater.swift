import CZlib

/// Unpacks one deflate stream piece by piece.
final class Inflater {
    /// What became of a piece of input.
    enum Step {
        /// More input is wanted.
        case needsInput
        /// The output is full; call again with the same input.
        case hasMore
        /// The stream is complete.
        case finished
        /// The bytes are no deflate stream.
        case corrupt
    }

    private var stream = z_stream()

    /// A stream without zlib's own header, as zip holds it.
    init() {
        // Fails only without memory or with another zlib than the one compiled against; the first step then says corrupt.
        _ = inflateInit2_(&stream, -15, zlibVersion(), Int32(MemoryLayout<z_stream>.size))
    }

    deinit { inflateEnd(&stream) }

    /// Unpacks from `input`, which it shortens by what it took, into `output`.
    ///
    /// - Returns: the bytes written and what to do next.
    func step(
        _ input: inout UnsafeMutableRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    ) -> (written: Int, step: Step) {
        stream.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.avail_out = UInt32(output.count)
        let status = inflate(&stream, Z_NO_FLUSH)
        input = UnsafeMutableRawBufferPointer(rebasing: input.suffix(Int(stream.avail_in)))
        let written = output.count - Int(stream.avail_out)
        switch status {
        case Z_STREAM_END: return (written, .finished)
        case Z_OK, Z_BUF_ERROR: return (written, stream.avail_out == 0 ? .hasMore : .needsInput)
        default: return (written, .corrupt)
        }
    }
}
