import CCurl
import Foundation

/// Dates as HTTP writes them, in its three forms (RFC 9110, 5.6.7).
enum WebDate {
    static func read(_ text: String) -> Date? {
        let seconds = curl_getdate(text, nil)
        return seconds < 0 ? nil : Date(timeIntervalSince1970: TimeInterval(seconds))
    }
}
