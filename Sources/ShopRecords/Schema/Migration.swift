import GRDB

/// One change of the records' form. Those that were published stay as they are: a later change is a migration of its own.
struct Migration: Sendable {
    /// What it is called; SQLite keeps the names of those that were done.
    var name: String
    /// What it does.
    var sql: String

    /// All of them, in order.
    static let all = [seller, pricesToCome]

    /// Does those that were not done yet.
    static func migrator(of migrations: [Migration]) -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for migration in migrations {
            migrator.registerMigration(migration.name) { try $0.execute(sql: migration.sql) }
        }
        return migrator
    }
}
