// Vitrina reads a zip's directory itself (limits, overlaps and name encodings need fields that libzip does not hand out);
// from the family it needs the decompressor and the checksum, which libzip-dev brings along.
#include <zlib.h>
