import CCurl

/// The libcurl that requests go through.
public enum WebLibrary {
    /// Its version and those of the libraries it uses.
    public static var version: String { curl_version().map { String(cString: $0) } ?? "libcurl" }
}
