import Hummingbird
import Logging

/// What a request comes with besides itself.
struct ServiceContext: InitializableFromSource {
    let logger: Logger

    init(source: ApplicationRequestContextSource) {
        logger = source.logger
    }
}
