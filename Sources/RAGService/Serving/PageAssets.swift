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
        "/page/icon.svg": Asset("image/svg+xml", PackageResources.icon_svg),
        "/page/page.js": script(PackageResources.page_js), "/page/sections.js": script(PackageResources.sections_js),
        "/page/answers.js": script(PackageResources.answers_js),
        "/page/service.js": script(PackageResources.service_js), "/page/dom.js": script(PackageResources.dom_js),
        "/page/words.js": script(PackageResources.words_js),
    ]

    private static func script(_ bytes: [UInt8]) -> Asset { Asset("text/javascript; charset=utf-8", bytes) }

    /// Nothing from anywhere else, no inline scripts and styles, in no frame; pictures also from memory, since a photo that needs a
    /// key can't be the source of an image by its address.
    static let securityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
}
