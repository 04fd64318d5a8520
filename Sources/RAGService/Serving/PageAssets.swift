import Crypto

/// The files of the page, which are part of the program: nothing is looked for on the disk while it runs.
enum PageAssets {
    /// A file of the page.
    struct Asset: Sendable {
        var contentType: String
        var bytes: [UInt8]
        /// Tells this version of the file from others.
        var tag: String

        init(_ contentType: String, _ bytes: [UInt8]) {
            self.contentType = contentType
            self.bytes = bytes
            tag = SHA256.hash(data: bytes).prefix(8).map { String($0, radix: 16) }.joined()
        }
    }

    /// The files by the paths that they are asked for.
    static let all: [String: Asset] = [
        "/": Asset("text/html; charset=utf-8", PackageResources.index_html),
        "/page/page.css": Asset("text/css; charset=utf-8", PackageResources.page_css),
        "/page/page.js": Asset("text/javascript; charset=utf-8", PackageResources.page_js),
    ]

    /// Nothing from anywhere else, no inline scripts and styles, in no frame; pictures also from memory, since a photo that needs a
    /// key can't be the source of an image by its address.
    static let securityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
}
