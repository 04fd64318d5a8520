extension Migration {
    /// Customers, conversations, orders, and what models cost.
    ///
    /// Times are milliseconds since 1970 in UTC; money is in hundredths of the currency's unit, that of models in billionths.
    static let seller = Migration(
        name: "1 seller",
        sql: """
            CREATE TABLE customer (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                phone TEXT UNIQUE CHECK (length(phone) BETWEEN 5 AND 15 AND phone NOT GLOB '*[^0-9]*'),
                name TEXT,
                language TEXT,
                opted_out INTEGER,
                created INTEGER NOT NULL
            ) STRICT;

            CREATE TABLE conversation (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                customer INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
                channel TEXT NOT NULL,
                chat TEXT NOT NULL,
                state BLOB,
                state_version INTEGER,
                revision INTEGER NOT NULL DEFAULT 0,
                last_incoming INTEGER,
                last_outgoing INTEGER,
                created INTEGER NOT NULL,
                UNIQUE (channel, chat),
                CHECK ((state IS NULL) = (state_version IS NULL))
            ) STRICT;
            CREATE INDEX conversation_customer ON conversation (customer);
            CREATE INDEX conversation_last_incoming ON conversation (last_incoming);

            CREATE TABLE message (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
                key TEXT,
                author TEXT NOT NULL CHECK (author IN ('customer', 'bot', 'manager')),
                kind TEXT NOT NULL,
                text TEXT NOT NULL,
                photo TEXT,
                reply_to TEXT,
                turn INTEGER,
                at INTEGER NOT NULL,
                UNIQUE (conversation, key)
            ) STRICT;
            CREATE INDEX message_conversation ON message (conversation, id);
            CREATE INDEX message_waiting ON message (conversation) WHERE turn IS NULL AND author = 'customer';

            CREATE TABLE order_context (
                conversation INTEGER PRIMARY KEY REFERENCES conversation ON DELETE CASCADE,
                stage TEXT NOT NULL,
                city TEXT,
                address TEXT,
                kind TEXT CHECK (kind IN ('normal', 'preorder')),
                updated INTEGER NOT NULL
            ) STRICT;

            CREATE TABLE order_context_line (
                conversation INTEGER NOT NULL REFERENCES order_context ON DELETE CASCADE,
                position INTEGER NOT NULL,
                product TEXT NOT NULL,
                category TEXT,
                size TEXT,
                color TEXT,
                quantity INTEGER NOT NULL CHECK (quantity > 0),
                PRIMARY KEY (conversation, position)
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE placed_order (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                number TEXT NOT NULL UNIQUE,
                key TEXT UNIQUE,
                conversation INTEGER REFERENCES conversation ON DELETE SET NULL,
                customer INTEGER REFERENCES customer ON DELETE SET NULL,
                kind TEXT NOT NULL CHECK (kind IN ('normal', 'preorder')),
                city TEXT NOT NULL,
                address TEXT NOT NULL,
                total INTEGER NOT NULL CHECK (total >= 0),
                prepayment INTEGER CHECK (prepayment BETWEEN 0 AND total),
                currency TEXT NOT NULL,
                placed INTEGER NOT NULL
            ) STRICT;
            CREATE INDEX placed_order_conversation ON placed_order (conversation);
            CREATE INDEX placed_order_customer ON placed_order (customer);
            CREATE INDEX placed_order_placed ON placed_order (placed);

            CREATE TABLE order_line (
                placed_order INTEGER NOT NULL REFERENCES placed_order ON DELETE CASCADE,
                position INTEGER NOT NULL,
                product TEXT NOT NULL,
                category TEXT,
                size TEXT,
                color TEXT,
                quantity INTEGER NOT NULL CHECK (quantity > 0),
                price INTEGER NOT NULL CHECK (price >= 0),
                PRIMARY KEY (placed_order, position)
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE sent_photo (
                conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
                photo TEXT NOT NULL,
                at INTEGER NOT NULL,
                PRIMARY KEY (conversation, photo)
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE handoff (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
                source TEXT NOT NULL CHECK (source IN ('customer', 'manager', 'bot')),
                began INTEGER NOT NULL,
                until INTEGER,
                ended INTEGER
            ) STRICT;
            CREATE UNIQUE INDEX handoff_open ON handoff (conversation) WHERE ended IS NULL;
            CREATE INDEX handoff_conversation ON handoff (conversation);

            CREATE TABLE event (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                conversation INTEGER REFERENCES conversation ON DELETE CASCADE,
                kind TEXT NOT NULL,
                json BLOB NOT NULL,
                at INTEGER NOT NULL
            ) STRICT;
            CREATE INDEX event_conversation ON event (conversation);
            CREATE INDEX event_kind ON event (kind, at);
            CREATE TRIGGER event_kept BEFORE UPDATE OF id, conversation, kind, at ON event BEGIN
                SELECT RAISE(ABORT, 'events are kept as they were recorded');
            END;

            CREATE TABLE model_use (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                role TEXT NOT NULL,
                endpoint TEXT NOT NULL,
                model TEXT NOT NULL,
                input INTEGER NOT NULL CHECK (input >= 0),
                cached INTEGER NOT NULL CHECK (cached >= 0),
                output INTEGER NOT NULL CHECK (output >= 0),
                nanos INTEGER NOT NULL CHECK (nanos >= 0),
                currency TEXT NOT NULL,
                at INTEGER NOT NULL
            ) STRICT;
            CREATE INDEX model_use_role ON model_use (role, at);
            """)
}
