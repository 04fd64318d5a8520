extension Migration {
    /// Orders may hold lines whose price the shop has yet to tell: they have no sum then.
    ///
    /// SQLite can't take a constraint off a column, so both tables are made anew; keys of other tables are checked afterwards.
    static let pricesToCome = Migration(
        name: "2 prices to come",
        sql: """
            CREATE TABLE new_order (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                number TEXT NOT NULL UNIQUE,
                key TEXT UNIQUE,
                conversation INTEGER REFERENCES conversation ON DELETE SET NULL,
                customer INTEGER REFERENCES customer ON DELETE SET NULL,
                kind TEXT NOT NULL CHECK (kind IN ('normal', 'preorder')),
                city TEXT NOT NULL,
                address TEXT NOT NULL,
                total INTEGER CHECK (total >= 0),
                prepayment INTEGER CHECK (prepayment BETWEEN 0 AND total),
                currency TEXT,
                placed INTEGER NOT NULL,
                CHECK (currency IS NOT NULL OR total IS NULL),
                CHECK (prepayment IS NULL OR total IS NOT NULL)
            ) STRICT;
            INSERT INTO new_order SELECT * FROM placed_order;

            CREATE TABLE new_line (
                placed_order INTEGER NOT NULL REFERENCES placed_order ON DELETE CASCADE,
                position INTEGER NOT NULL,
                product TEXT NOT NULL,
                category TEXT,
                size TEXT,
                color TEXT,
                quantity INTEGER NOT NULL CHECK (quantity > 0),
                price INTEGER CHECK (price >= 0),
                PRIMARY KEY (placed_order, position)
            ) STRICT, WITHOUT ROWID;
            INSERT INTO new_line SELECT * FROM order_line;

            DROP TABLE order_line;
            DROP TABLE placed_order;
            ALTER TABLE new_order RENAME TO placed_order;
            ALTER TABLE new_line RENAME TO order_line;
            CREATE INDEX placed_order_conversation ON placed_order (conversation);
            CREATE INDEX placed_order_customer ON placed_order (customer);
            CREATE INDEX placed_order_placed ON placed_order (placed);
            """)
}
