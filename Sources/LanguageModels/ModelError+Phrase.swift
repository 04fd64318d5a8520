public import KnowledgeModel

extension ModelError {
    /// In English.
    public var description: String { phrase.en }

    /// One line: what is wrong, where, and what to do next.
    public var phrase: Phrase {
        switch self {
        case .badRequest(let detail):
            Phrase(
                ru: "запрос к модели составлен неверно: \(detail)",
                en: "the request to the model is not valid: \(detail)")
        case .missingKey(let source):
            Phrase(
                ru: "нет ключа модели в \(source): запишите его туда или уберите модель из настроек",
                en: "the model's key is not in \(source): put it there, or take the model out of the settings")
        case .web(let error):
            Phrase(ru: "модель не отвечает: \(error)", en: "the model can't be asked: \(error)")
        case .keyRefused(let host, let status):
            Phrase(
                ru: "\(host) не принимает ключ (\(status)): проверьте ключ и что ему разрешено",
                en: "\(host) does not accept the key (\(status)): check the key and what it may do")
        case .unknownModel(let host, let model):
            Phrase(
                ru: "\(host) не знает модели «\(model)»: исправьте имя в настройках или загрузите модель",
                en: "\(host) has no model “\(model)”: correct its name in the settings, or load it there")
        case .tooLong(let host, let model):
            Phrase(
                ru:
                    "запрос длиннее, чем принимает «\(model)» на \(host): сократите его или возьмите модель с большим контекстом",
                en:
                    "the request is longer than “\(model)” at \(host) takes: shorten it, or choose a model with more context"
            )
        case .rateLimited(let host, let wait):
            Phrase(
                ru: "\(host): слишком много запросов\(Self.after(wait, "; повторить через", "с")): спрашивайте реже",
                en: "\(host): too many requests\(Self.after(wait, "; try again after", "s")): ask less often")
        case .quotaSpent(let host):
            Phrase(
                ru: "\(host): деньги или квота закончились: пополните счёт",
                en: "\(host): no money or quota left: top up the account")
        case .refused(let host, let status, let code):
            Phrase(
                ru:
                    "\(host) отвечает \(status)\(code.isEmpty ? "" : " (\(code))"): \(status >= 500 ? "повторите позже" : "проверьте настройки модели")",
                en:
                    "\(host) answers \(status)\(code.isEmpty ? "" : " (\(code))"): \(status >= 500 ? "try again later" : "check the model's settings")"
            )
        case .blocked(let host, let reason):
            Phrase(
                ru: "фильтр \(host) не пропустил ответ (\(reason)): ответьте без модели",
                en: "a filter of \(host) withholds the answer (\(reason)): answer without the model")
        case .declined(let host):
            Phrase(
                ru: "модель на \(host) отказалась отвечать: ответьте без модели",
                en: "the model at \(host) declines to answer: answer without the model")
        case .badAnswer(let host, let detail):
            Phrase(
                ru: "ответ \(host) не по договору: \(detail); проверьте адрес и вид сервера",
                en: "\(host) does not answer by its interface: \(detail); check the address and the kind of server")
        case .truncated(let host):
            Phrase(
                ru: "ответ \(host) оборвался: повторите", en: "the answer of \(host) broke off: try again")
        case .wrongFormat(let host, let detail):
            Phrase(
                ru: "структурированный ответ \(host) не годится: \(detail); возьмите модель, которая умеет JSON",
                en: "the structured answer of \(host) can't be used: \(detail); choose a model that writes JSON")
        case .tooSlow, .budgetSpent, .budgetUnknown, .resting, .offline, .cancelled: conditionPhrase
        }
    }

    /// What is wrong on the program's own side.
    private var conditionPhrase: Phrase {
        switch self {
        case .tooSlow(let role, let limit):
            Phrase(
                ru: "модели роли \(role.rawValue) не ответили за \(limit): возьмите быстрее или дайте больше времени",
                en:
                    "the models of the role \(role.rawValue) did not answer within \(limit): choose faster ones or allow more time"
            )
        case .budgetSpent(let role, let period):
            Phrase(
                ru:
                    "бюджет роли \(role.rawValue) на \(period == .day ? "день" : "месяц") израсходован: увеличьте его или подождите",
                en: "the \(period.rawValue)'s budget of the role \(role.rawValue) is spent: raise it, or wait")
        case .budgetUnknown(let role):
            Phrase(
                ru:
                    "неизвестно, сколько израсходовала роль \(role.rawValue): проверьте записи магазина, `vitrina doctor`",
                en: "what the role \(role.rawValue) took can't be read: check the shop's records with `vitrina doctor`")
        case .resting(let endpoint):
            Phrase(
                ru: "модель «\(endpoint)» несколько раз не ответила и временно не спрашивается: проверьте её сервер",
                en: "the model “\(endpoint)” failed several times and is left alone for a while: check its server")
        case .offline(let role):
            Phrase(
                ru: "у роли \(role.rawValue) нет модели: работаем без неё, или задайте её в models",
                en: "the role \(role.rawValue) has no model: work goes on without one, or name one in models")
        default: Phrase(ru: "запрос отменён", en: "the request was cancelled")
        }
    }

    private static func after(_ wait: Duration?, _ words: String, _ unit: String) -> String {
        guard let wait else { return "" }
        return "\(words) \(max(1, wait.components.seconds)) \(unit)"
    }
}
