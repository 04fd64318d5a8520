import KnowledgeModel

/// Statements of another thing or another day than what is spoken of.
extension TermsBook {
    /// What the terms say of a day on which one goes to towns that a clause names; nil where they name no days for them.
    func onDays(_ day: TermValue, to towns: Set<String>) -> (truth: DraftFinding.Truth, entry: Entry?)? {
        let (local, isLocal) = statements(of: "weekday", towns)
        guard isLocal, let first = local.first else { return nil }
        let isSo = local.first { day.agrees(with: $0.value) }
        return (isSo == nil ? .contradicted : .supported, isSo ?? first)
    }

    /// Whether an amount lies between two that a sentence states one behind the other: `обычно 2 000–3 000 ₸`.
    func isWithinRange(_ value: TermValue, _ entry: Entry) -> Bool {
        guard value.kind == "money", value.isStart != true else { return false }
        let near = entries.filter {
            $0.value.kind == "money" && $0.citation == entry.citation && $0.clause == entry.clause
                && !$0.value.isFree
        }.map(\.value.lower)
        guard near.count == 2, let least = near.min(), let most = near.max() else { return false }
        return least < value.lower && value.upper < most
    }

    /// Whether an amount is at least the sum from which on a sentence makes something free: what somebody buys for.
    func isReached(_ value: TermValue, _ entry: Entry) -> Bool {
        entries.contains {
            $0.value.kind == "money" && $0.value.isStart == true && $0.citation == entry.citation
                && $0.value.lower <= value.lower
        }
    }

    /// Whether any statement of a matter has a value.
    func states(_ value: TermValue, about matters: Set<String>) -> Bool {
        let topics = matters.filter { $0.first == "#" && $0 != "#free" }
        return entries.contains { entry in
            entry.value.kind == value.kind && value.agrees(with: entry.value)
                && (value.kind != "money" || value.isStart != true || entry.value.isStart == true)
                && (topics.isEmpty || value.lower < value.upper || !entry.spoken.isDisjoint(with: topics))
        }
    }

    /// The statements of a kind; where towns are named and some speak of them, those alone.
    func statements(of kind: String, _ towns: Set<String>) -> (entries: [Entry], isLocal: Bool) {
        let all = entries.filter { $0.value.kind == kind }
        guard !towns.isEmpty, ["days", "money", "weekday"].contains(kind) else { return (all, false) }
        let local = all.filter { !Towns.said(in: $0.clause.union($0.sentence)).isDisjoint(with: towns) }
        guard local.isEmpty else { return (local, true) }
        // Of the town where the shop is nothing is said that is said of others.
        return (all.filter { Towns.said(in: $0.clause.union($0.sentence)).isEmpty }, false)
    }

    /// The sums from which on a matter is free.
    func thresholds(of matter: Set<String>) -> [Entry] {
        entries.filter { entry in
            entry.value.kind == "money" && entry.value.isStart == true && entry.value.lower >= 10_000
                && !entry.clause.isDisjoint(with: matter.union(["#free", "#gift"]))
                && !entry.sentence.isDisjoint(with: matter)
        }
    }

    /// Whether a statement is of the other of two things that terms tell apart: of shoes where bags are spoken of.
    func isOfCounterpart(_ entry: Entry, _ clause: Set<String>) -> Bool {
        Self.counterparts.contains { one, other in
            clause.contains(one) && !clause.contains(other) && entry.clause.contains(other)
                && !entry.clause.contains(one)
        }
    }

    private static let counterparts = [
        ("#shoes", "#bags"), ("#bags", "#shoes"), ("#first", "#second"), ("#second", "#first"),
        ("#return", "#warranty"),
    ]

    /// Whether a statement of hours is of other days than those spoken of: what has no hours of its own has those of every day.
    func isOfOtherDay(_ entry: Entry, _ value: TermValue, _ clause: Set<String>, _ pool: [Entry]) -> Bool {
        let said = clause.intersection(Self.days)
        guard value.kind == "clock", !said.isEmpty else { return false }
        let hasOwn = pool.contains { own in
            !own.clause.isDisjoint(with: said) && (value.isStart == nil || own.value.isStart == value.isStart)
        }
        return hasOwn ? entry.clause.isDisjoint(with: said) : !entry.clause.isDisjoint(with: Self.days)
    }
}
