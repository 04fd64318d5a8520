import Foundation
import GRDB

/// Changes index files behind the program's back.
enum IndexFileEditor {
    static func execute(_ sql: String, in file: URL) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: file.path(percentEncoded: false), configuration: configuration)
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
        try queue.close()
    }
}
