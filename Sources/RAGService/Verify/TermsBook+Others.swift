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
