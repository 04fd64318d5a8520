import Bot
import Evaluation

/// How well labelled messages are read by weights that were not learned from them.
struct IntentValidation {
    let lessons: IntentLessons
    let keepsMisses: Bool

    /// The parts that strangers wrote, each read by what all else teaches, and by the rules alone.
    func byParts() -> [(name: String, report: MessageReport)] {
        let parts = Set(held.map(\.lesson.origin)).sorted { Self.name($0) < Self.name($1) }
        return parts.flatMap { part -> [(name: String, report: MessageReport)] in
            let reader = lessons.reader.judging(by: IntentLearning(lessons.all.filter { $0.origin != part }).model())
            let own = held.map(\.lesson).filter { $0.origin == part }
            return [
                ("\(Self.name(part)), by rules alone", report(own, lessons.reader)),
                (Self.name(part), report(own, reader)),
            ]
        }
    }

    /// All parts together, each fold read by what all else teaches.
    func byFolds(_ folds: Int) -> [(name: String, report: MessageReport)] {
        var order = Array(held.indices)
        var generator = SeededGenerator(seed: 0, stream: "folds")
        order.shuffle(using: &generator)
        var report = MessageReport(keepsMisses: keepsMisses)
        for fold in 0..<folds {
            let inside = Set(order.indices.filter { $0 % folds == fold }.map { held[order[$0]].place })
            let others = lessons.all.indices.filter { !inside.contains($0) }.map { lessons.all[$0] }
            let reader = lessons.reader.judging(by: IntentLearning(others).model())
            for place in inside.sorted() { add(lessons.all[place], reader, to: &report) }
        }
        return [("\(folds) folds", report)]
    }

    private var held: [(place: Int, lesson: IntentLesson)] {
        lessons.all.enumerated().filter { if case .part = $0.element.origin { true } else { false } }
            .map { ($0.offset, $0.element) }
    }

    private static func name(_ origin: IntentLesson.Origin) -> String {
        if case .part(let name) = origin { name } else { "" }
    }

    private func report(_ own: [IntentLesson], _ reader: MessageReader) -> MessageReport {
        var report = MessageReport(keepsMisses: keepsMisses)
        for lesson in own { add(lesson, reader, to: &report) }
        return report
    }

    private func add(_ lesson: IntentLesson, _ reader: MessageReader, to report: inout MessageReport) {
        guard let label = lesson.label else { return }
        report.add(label, MessageReply(reader.read(lesson.text, in: lesson.situation)))
    }
}
