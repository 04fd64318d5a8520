import Evaluation

/// Measures as `eval --measure` prints them.
struct MeasuredOutput: Encodable {
    var name: String
    var measures: [Line]
    var noAnswer: NoAnswerTold?
    var calibration: Calibration?
    var latency: Latency?

    struct Line: Encodable {
        var measure: String
        var mean: Double
        var interval: Interval?
        /// Each question's value.
        var questions: [String: Double]?
    }

    init(_ outcome: Outcome, by resampling: Resampling?, withQuestions: Bool) {
        let measured = outcome.measured
        name = outcome.name
        measures = zip(measured.measures, measured.values).map { measure, values in
            Line(
                measure: "\(measure)", mean: QuestionMeasures.mean(values),
                interval: resampling?.interval(of: values, "\(outcome.name) \(measure)"),
                questions: withQuestions
                    ? Dictionary(zip(measured.questions, values), uniquingKeysWith: { first, _ in first }) : nil)
        }
        noAnswer = outcome.told.isEmpty ? nil : NoAnswerTold(outcome.told)
        calibration = Calibration(outcome.told)
        latency = Latency(milliseconds: outcome.milliseconds)
    }
}

extension Console {
    /// Tells measures, with their intervals where there are any.
    func tell(_ output: MeasuredOutput) throws {
        if options.json { return try print(json: output) }
        for line in output.measures {
            let interval = line.interval.map { "  \(Decimals.fixed($0.low)) … \(Decimals.fixed($0.high))" } ?? ""
            print("\(line.measure.padded(to: 20)) \(Decimals.fixed(line.mean))\(interval)")
            for (question, value) in (line.questions ?? [:]).sorted(by: { $0.key < $1.key }) {
                print("   \(question) \(Decimals.fixed(value))")
            }
        }
        tell(output.noAnswer, output.calibration)
        tell(output.latency, of: "a search")
    }

    /// Tells how "no answer" was told, and how far probabilities can be believed.
    func tell(_ noAnswer: NoAnswerTold?, _ calibration: Calibration?) {
        if let none = noAnswer {
            print(
                "no answer: \(none.questions) questions, precision \(Decimals.fixed(none.precision)), recall \(Decimals.fixed(none.recall))"
            )
        }
        if let calibration {
            print(
                "calibration: ECE \(Decimals.fixed(calibration.expectedError)), Brier \(Decimals.fixed(calibration.brier))"
            )
        }
    }

    /// Tells what work took.
    func tell(_ latency: Latency?, of work: String) {
        guard let latency else { return }
        note(
            "\(work): median \(Decimals.fixed(latency.median)) ms, p95 \(Decimals.fixed(latency.p95)) ms, "
                + "p99 \(Decimals.fixed(latency.p99)) ms")
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
