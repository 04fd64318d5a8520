import Foundation
import KBBuilder
import KnowledgeModel
import LanguageModels
import ShopRecords
import WebClient

extension Doctor {
    /// Which models each role asks, and whether their keys are there. No server is asked, and no key is shown.
    func models(environment: [String: String]) -> [Finding] {
        // Settings that can't be read are a finding of their own.
        guard let settings = (try? ShopSettings(of: shop, environment: environment))?.models else { return [] }
        guard !settings.endpoints.isEmpty else {
            return [
                .ok(
                    "models",
                    Phrase(
                        ru: "языковых моделей нет: всё работает без них", en: "no language models: all works without"))
            ]
        }
        return ModelRole.allCases.map { route(of: $0, settings, environment) }
            + settings.endpoints.compactMap { openKey($0, environment) }
    }

    private func route(
        of role: ModelRole, _ settings: ModelSettings, _ environment: [String: String]
    ) -> Finding {
        let chain = settings.chain(of: role)
        let steps = chain.map { step($0, isThere: $0.hasKey(in: environment)) }
        let found = Phrase(
            ru: (steps.map(\.ru) + ["без модели"]).joined(separator: ", затем "),
            en: (steps.map(\.en) + ["offline"]).joined(separator: ", then "))
        let missing = chain.filter { !$0.hasKey(in: environment) }.compactMap(\.keyVariable)
        guard !missing.isEmpty else { return .ok("model-\(role.rawValue)", found) }
        let names = Set(missing).sorted().map { "$" + $0 }.joined(separator: ", ")
        return Finding(
            name: "model-\(role.rawValue)", state: .warning, found: found,
            remedy: Phrase(
                ru: "запишите ключ в \(names) или уберите модель из models.routes",
                en: "put the key into \(names), or take the model out of models.routes"))
    }

    private func step(_ endpoint: ModelEndpoint, isThere: Bool) -> Phrase {
        let model = "\(endpoint.name) (\(endpoint.model), \(endpoint.address.host)"
        guard let variable = endpoint.keyVariable else { return Phrase(ru: model + ")", en: model + ")") }
        return isThere
            ? Phrase(ru: "\(model), ключ в $\(variable))", en: "\(model), key in $\(variable))")
            : Phrase(ru: "\(model), нет ключа в $\(variable))", en: "\(model), no key in $\(variable))")
    }

    /// A key that travels in the open.
    private func openKey(_ endpoint: ModelEndpoint, _ environment: [String: String]) -> Finding? {
        let isLocal = ["localhost", "127.0.0.1", "[::1]"].contains(endpoint.address.host)
        guard endpoint.keyVariable != nil, endpoint.hasKey(in: environment), endpoint.address.scheme == "http", !isLocal
        else { return nil }
        return Finding(
            name: "model-key", state: .warning,
            found: Phrase(
                ru: "ключ модели «\(endpoint.name)» идёт к \(endpoint.address.host) незашифрованным",
                en: "the key of the model “\(endpoint.name)” goes to \(endpoint.address.host) in the open"),
            remedy: Phrase(ru: "укажите https в url", en: "write https in its url"))
    }

    /// The shop's records, where there are any.
    func records() async -> [Finding] {
        let file = shop.records
        guard FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) else { return [] }
        do throws(RecordsError) {
            try await ShopRecords.verify(at: file)
            return [.ok("records", Phrase(ru: "записи магазина целы", en: "the shop's records are whole"))]
        } catch {
            return [.failed("records", error)]
        }
    }
}

extension ModelEndpoint {
    /// The variable that holds the key; nil where none is needed.
    fileprivate var keyVariable: String? {
        if case .variable(let name) = key { name } else { nil }
    }
}
