import KnowledgeModel

extension WordBody {
    /// An element of a run, a field, a link or a picture begins.
    func startContent(_ token: WordToken, _ attributes: XMLAttributes) {
        switch token {
        case .tab, .absoluteTab: append(sign: "\t")
        case .lineBreak, .carriageReturn: append(sign: "\n")
        case .noBreakHyphen: append(sign: "\u{2011}")
        case .softHyphen: append(sign: "\u{AD}")
        case .symbol: appendSymbol(attributes)
        case .instruction: if codesOpen > 0 || !fields.isEmpty { collects = .code } else { skipped = 1 }
        case .fieldCharacter: turnField(attributes)
        case .formCheckBox, .formIsChecked, .isDefault, .formChoice, .formChosen, .formEntry:
            if let last = fields.indices.last { fields[last].setForm(token, attributes) }
        case .simpleField: startSimpleField(attributes)
        case .hyperlink: startLink(attributes)
        case .footnoteReference: refer(.footnote, attributes)
        case .endnoteReference: refer(.endnote, attributes)
        case .commentReference: refer(.comment, attributes)
        case .drawing: pictures.append(OpenPicture(isDrawing: true))
        case .picture, .object: pictures.append(OpenPicture(isDrawing: false))
        case .drawingProperties, .pictureProperties, .shape: describePicture(attributes)
        case .blip: setPictureFile(attributes[.relationEmbed] ?? attributes[.relationLink])
        case .chart: setPictureWords(attributes[.relationID])
        case .diagram: setPictureWords(attributes[.relationData])
        case .imageData:
            describePicture(attributes)
            setPictureFile(attributes[.relationID])
        case .textPath: if let text = attributes[.textPathString] { append(text) }
        case .fractionDenominator: append(sign: "/")
        case .superscriptPart: append(sign: "^")
        case .subscriptPart: append(sign: "_")
        default: break
        }
    }

    /// An element of a run, a field, a link or a picture ends.
    func endContent(_ token: WordToken) {
        switch token {
        case .simpleField: if fields.popLast()?.hasLink == true { endLink() }
        case .hyperlink: endLink()
        case .drawing, .picture, .object: endPicture()
        default: break
        }
    }

    private func appendSymbol(_ attributes: XMLAttributes) {
        guard let code = attributes[.characterCode].flatMap({ Int($0.string, radix: 16) }) else { return }
        let text = SymbolFont.text(code: code, font: attributes[.font]?.string)
        append(sign: text)
    }

    private func refer(_ kind: Note.Kind, _ attributes: XMLAttributes) {
        guard let id = attributes[.id]?.integer, let index = paragraphs.indices.last, codesOpen == 0,
            !paragraphs[index].run.isHidden
        else { return }
        paragraphs[index].noteKeys.append(NoteKey(kind: kind, id: id))
    }
}

// MARK: - Fields and links

extension WordBody {
    /// Adds to the code of the innermost field; no code that leads anywhere is longer than a few kilobytes.
    func addToCode(_ bytes: XMLBytes) {
        guard let last = fields.indices.last, fields[last].code.count < 4096 else { return }
        fields[last].code += bytes.prefix(4096)
    }

    /// Links of fields that may be open at once: a text has one target, and fields that never end must not pile up.
    private var canOpenLink: Bool { links.count < 8 }

    private func turnField(_ attributes: XMLAttributes) {
        guard let type = attributes[.fieldType] else { return }
        if type.equals("begin") {
            fields.append(Field())
            codesOpen += 1
        } else if type.equals("separate") {
            guard let last = fields.indices.last, fields[last].isInCode else { return }
            fields[last].isInCode = false
            fields[last].start = buffer.count
            codesOpen -= 1
            if let target = FieldCode.linkTarget(fields[last].code), codesOpen == 0, canOpenLink {
                fields[last].hasLink = true
                links.append(OpenLink(target: target, start: buffer.count, depth: paragraphs.count, isField: true))
            }
        } else if type.equals("end"), let field = fields.popLast() {
            if field.isInCode { codesOpen -= 1 }
            // The form's own state shows where no result is written.
            if let form = field.form, field.isInCode || field.start == buffer.count { append(sign: form.text) }
            if field.hasLink { endLink() }
        }
    }

    private func startSimpleField(_ attributes: XMLAttributes) {
        var field = Field(code: attributes[.fieldCode].map { Array($0) } ?? [], isInCode: false)
        if let target = FieldCode.linkTarget(field.code), canOpenLink {
            field.hasLink = true
            links.append(OpenLink(target: target, start: buffer.count, depth: paragraphs.count, isField: true))
        }
        fields.append(field)
    }

    private func startLink(_ attributes: XMLAttributes) {
        var target = ""
        if let id = attributes[.relationID]?.string { target = surroundings.relationships[id]?.target ?? "" }
        if let place = attributes[.anchor]?.string ?? attributes[.docLocation]?.string, !place.isEmpty {
            target += "#" + place
        }
        links.append(OpenLink(target: target, start: buffer.count, depth: paragraphs.count, isField: false))
    }

    private func endLink() {
        guard let link = links.popLast() else { return }
        finish(link)
    }

    /// Ends, for the paragraph at a depth, the links that go on in the next one.
    func closeLinks(at depth: Int) {
        for index in links.indices.reversed() where links[index].depth == depth {
            finish(links[index])
            if links[index].isField {
                links[index].start = Int.max
            } else {
                links.remove(at: index)
            }
        }
    }

    private func finish(_ link: OpenLink) {
        guard let index = paragraphs.indices.last, link.depth == paragraphs.count, !link.target.isEmpty,
            link.start >= paragraphs[index].start, link.start < buffer.count
        else { return }
        let text = buffer.withUnsafeBufferPointer { String(decoding: $0[link.start...], as: UTF8.self) }
        let words = WordBody.trimmed(text)
        if !words.isEmpty { paragraphs[index].links.append(Paragraph.Link(text: words, target: link.target)) }
    }
}

// MARK: - Pictures

extension WordBody {
    private func describePicture(_ attributes: XMLAttributes) {
        guard let last = pictures.indices.last, pictures[last].description.isEmpty else { return }
        let texts = [
            attributes[.description], attributes[.shapeAlternative], attributes[.title], attributes[.officeTitle],
        ]
        let first = texts.lazy.compactMap { $0?.string }.first { !WordBody.trimmed($0).isEmpty }
        if let first { pictures[last].description = WordBody.trimmed(first) }
    }

    private func setPictureFile(_ relationship: XMLBytes?) {
        guard let last = pictures.indices.last, let relationship else { return }
        let target = surroundings.relationships[relationship.string]?.target
        pictures[last].file = target.map {
            String($0[($0.lastIndex(of: "/").map($0.index(after:)) ?? $0.startIndex)...])
        }
    }

    private func setPictureWords(_ relationship: XMLBytes?) {
        guard let last = pictures.indices.last, let relationship else { return }
        pictures[last].words = surroundings.drawings[relationship.string]
    }

    private func endPicture() {
        guard let picture = pictures.popLast(), let index = paragraphs.indices.last else { return }
        guard codesOpen == 0, !paragraphs[index].run.isHidden else { return }
        let count = paragraphs[index].images.count
        defer { contentCount += paragraphs[index].images.count - count }
        // A shape without a picture counts only when its author described it.
        if !picture.description.isEmpty, picture.file != nil || picture.isDrawing {
            paragraphs[index].images.append(picture.description)
        } else if let file = picture.file {
            paragraphs[index].images.append(file)
        }
        if let words = picture.words { paragraphs[index].images.append(words) }
    }
}
