import Bot
import Evaluation
import Foundation
import KnowledgeModel

/// A message with its intent and what it is told by.
struct IntentLesson {
    /// Where it comes from.
    enum Origin: Hashable {
        /// A message that the rules were made from: they say nothing of others by it.
        case rules
        /// A part of the labelled messages that strangers wrote.
        case part(String)
        /// An example of the folder `talk`.
        case talk
    }

    var origin: Origin
    var text: String
    var situation: MessageSituation
    var intent: Intent
    var accept: Set<Intent>
    /// The label, of a labelled message.
    var label: MessageLabel?
    var features: [IntentFeature]
}

/// Everything that intents are learned from, read with the words of the knowledge base in use.
struct IntentLessons {
    let reader: MessageReader
    private(set) var all: [IntentLesson] = []

    /// - Parameter folder: the shop's, with `eval/messages.jsonl` and, if there are examples, `talk`.
    /// - Throws: ``EvaluationError`` where messages or examples can't be read.
    init(_ assortment: KnowledgeAPI.Assortment, folder: URL) throws {
        // What was learned before has no say in what is learned.
        reader = MessageReader(assortment, intents: IntentModel([:]))
        let labels = try MessageLabel.read(from: folder.appending(path: "eval/messages.jsonl"))
        for label in labels where label.split != .blind {
            guard let intent = Intent(rawValue: label.intents.main) else { continue }
            add(
                Self.origin(of: label), label.text, MessageSituation(label.state), intent,
                label.intents.accept.compactMap(Intent.init(rawValue:)), label)
        }
        let talk = folder.appending(path: "talk")
        guard FileManager.default.fileExists(atPath: talk.path(percentEncoded: false)) else { return }
        let names = TalkExample.Names(
            intents: Set(Intent.allCases.map(\.rawValue)),
            asked: Set(MessageSituation.Asked.allCases.map(\.rawValue)),
            fields: Set(FieldKind.allCases.map(\.rawValue)))
        for example in try TalkExample.read(from: talk, names) {
            guard let intent = Intent(rawValue: example.intent) else { continue }
            add(
                .talk, example.text, Self.situation(of: example, assortment), intent,
                example.accept.compactMap(Intent.init(rawValue:)), nil)
        }
    }

    private mutating func add(
        _ origin: IntentLesson.Origin, _ text: String, _ situation: MessageSituation, _ intent: Intent,
        _ accept: [Intent], _ label: MessageLabel?
    ) {
        all.append(
            IntentLesson(
                origin: origin, text: text, situation: situation, intent: intent,
                accept: Set(accept).subtracting([intent]), label: label,
                features: reader.features(of: text, in: situation, isByRules: origin != .rules)))
    }

    /// The parts that were written after the rules, by the beginnings of their families.
    private static let parts = ["third", "fourth", "fifth", "sixth", "seventh", "eighth"]

    private static func origin(of label: MessageLabel) -> IntentLesson.Origin {
        parts.first { label.family.hasPrefix("\($0)-") }.map(IntentLesson.Origin.part) ?? .rules
    }

    /// The situation of an example; where it doesn't say what is known, only that it is, anything of the shop's stands in.
    private static func situation(of example: TalkExample, _ assortment: KnowledgeAPI.Assortment) -> MessageSituation {
        var known: [FieldKind: String] = [:]
        for (name, value) in example.known {
            guard let field = FieldKind(rawValue: name) else { continue }
            known[field] = value ?? standIn(for: field, assortment)
        }
        return MessageSituation(
            asked: example.asked.flatMap(MessageSituation.Asked.init(rawValue:)), known: known,
            lastAnswer: example.lastAnswer)
    }

    private static func standIn(for field: FieldKind, _ assortment: KnowledgeAPI.Assortment) -> String {
        switch field {
        case .product: assortment.products.first { $0.hasSizes }?.name ?? ""
        case .brand: assortment.products.first?.brand ?? ""
        case .category: assortment.products.first?.category ?? ""
        case .color: assortment.vocabulary.colors.keys.min() ?? ""
        case .size: "38"
        case .quantity: "1"
        case .city: "Алматы"
        case .address: "Абая 10"
        case .name: "Анна"
        case .phone: "+77000000123"
        case .date: "tomorrow"
        case .time: "18:00"
        case .payment: "kaspi"
        }
    }

    // MARK: For other programs

    private struct Row: Encodable {
        var origin: String
        var id: String
        var text: String
        var intent: String
        var accept: [String]
        var features: [String]
        var values: [Float]
    }

    /// Writes what each lesson is told by, one JSON object a line.
    func write(to file: URL) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var lines = Data()
        for lesson in all {
            let origin =
                switch lesson.origin {
                case .rules: "rules"
                case .part(let name): name
                case .talk: "talk"
                }
            lines += try encoder.encode(
                Row(
                    origin: origin, id: lesson.label?.id ?? "", text: lesson.text, intent: lesson.intent.rawValue,
                    accept: lesson.accept.map(\.rawValue).sorted(), features: lesson.features.map(\.name),
                    values: lesson.features.map(\.value)))
            lines.append(0x0A)
        }
        do {
            try lines.write(to: file)
        } catch {
            throw EvaluationError.unwritable(file: file.path(percentEncoded: false))
        }
    }
}
