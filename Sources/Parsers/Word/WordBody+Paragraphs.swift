import KnowledgeModel

extension WordBody {
    func startParagraph() {
        let number = nextParagraphNumber()
        if paragraphs.count > openAround, let last = paragraphs.indices.last, paragraphs[last].isMarkDeleted {
            // The mark between two paragraphs is deleted: they are one, and the second one's properties hold.
            if buffer.count == paragraphs[last].start { paragraphs[last].number = number }
            paragraphs[last].isMarkDeleted = false
            paragraphs[last].styleID = nil
            paragraphs[last].style = surroundings.styles.paragraph(nil)
            paragraphs[last].numberingID = nil
            paragraphs[last].level = nil
            paragraphs[last].outlineLevel = nil
            return
        }
        // One left open by a damaged part, or opened by stray text.
        closeParagraphs()
        paragraphs.append(
            OpenParagraph(number: number, start: buffer.count, style: surroundings.styles.paragraph(nil)))
        for index in links.indices where links[index].isField && links[index].depth == paragraphs.count {
            links[index].start = buffer.count
        }
    }

    func startRun() {
        if paragraphs.count <= openAround { startParagraph() }
        let index = paragraphs.count - 1
        paragraphs[index].run = Run()
        applyRun(index)
    }

    /// Works out the run's look from its own properties, its style and the paragraph's style.
    ///
    /// Bold and hidden are toggles: two styles that both set one undo each other (ISO/IEC 29500-1, 17.7.3).
    func applyRun(_ index: Int) {
        let base = paragraphs[index].style
        let style = paragraphs[index].run.style
        paragraphs[index].run.isBold = paragraphs[index].run.ownBold ?? (base.isBold != (style?.isBold ?? false))
        paragraphs[index].run.isHidden =
            paragraphs[index].run.ownHidden ?? (base.isHidden != (style?.isHidden ?? false))
        paragraphs[index].run.size = paragraphs[index].run.ownSize ?? style?.size ?? base.size
        paragraphs[index].run.symbolFont =
            paragraphs[index].run.ownFont ?? style?.usesSymbolFont ?? base.usesSymbolFont
    }

    func endParagraph() {
        guard paragraphs.count > openAround, let last = paragraphs.last else { return }
        // A field whose code never ends would swallow the rest of the document. Such fields are the innermost ones.
        for index in fields.indices.reversed() {
            if codesOpen == 0 { break }
            guard fields[index].isInCode else { continue }
            fields[index].isInCode = false
            codesOpen -= 1
        }
        if last.isMarkDeleted { return }
        closeLinks(at: paragraphs.count)
        guard let paragraph = paragraphs.popLast() else { return }
        deliver(paragraph)
    }

    /// Ends the paragraphs of the innermost scope, those that wait for a successor included.
    func closeParagraphs() {
        while paragraphs.count > openAround {
            paragraphs[paragraphs.count - 1].isMarkDeleted = false
            endParagraph()
        }
    }

    private func deliver(_ open: OpenParagraph) {
        let text = take(from: open.start)
        var made = WordParagraph(text: text, number: open.number)
        made.look = open.look
        made.isInTextBox = !scopes.isEmpty
        made.isCaption = open.style.isCaption
        made.heading = heading(of: open)
        // A paragraph with nothing to see and a hidden mark takes no line and no number.
        var label: String?
        var depth = 0
        if !(open.isHidden && open.images.isEmpty && made.isBlank),
            let id = open.numberingID ?? open.style.numberingID,
            let item = surroundings.numbering.item(
                id: id, level: open.level ?? (open.numberingID == nil ? open.style.level : nil), style: open.styleID)
        {
            label = item.label.unicodeScalars.contains(where: Self.isVisible) ? item.label : nil
            depth = item.depth
        }
        if label != nil || depth > 0 || !open.links.isEmpty || !open.images.isEmpty {
            made.extras = WordParagraph.Extras(label: label, depth: depth, links: open.links, images: open.images)
        }
        let list = lists.count - 1
        if list == 0 { blockCount += 1 }
        lists[list].append(.paragraph(made))
        lists[list] += open.following
        for key in open.noteKeys {
            guard let text = surroundings.notes[key], !text.isEmpty, deliveredNotes.insert(key).inserted else {
                continue
            }
            lists[list].append(.note(Note(kind: key.kind, text: text, place: .note(key.id))))
        }
    }

    /// LibreOffice writes a mark without width for a list that shows nothing.
    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0x20 && scalar.value != 0xA0 && scalar.properties.generalCategory != .format
    }

    private func heading(of open: OpenParagraph) -> WordParagraph.Heading? {
        if let heading = open.style.heading, heading.isByName { return .init(rank: Int8(heading.rank), rule: .style) }
        if let level = open.outlineLevel {
            return (0...8).contains(level) ? .init(rank: Int8(level + 1), rule: .outlineLevel) : nil
        }
        return open.style.heading.map { .init(rank: Int8($0.rank), rule: .outlineLevel) }
    }

    /// Takes the text of the innermost paragraph out of the buffer, without line breaks at its ends.
    private func take(from start: Int) -> String {
        var (first, end) = (start, buffer.count)
        while first < end, buffer[first] == 0x0A { first += 1 }
        while end > first, buffer[end - 1] == 0x0A { end -= 1 }
        let text = buffer.withUnsafeBufferPointer { String(decoding: $0[first..<end], as: UTF8.self) }
        buffer.removeLast(buffer.count - start)
        return text
    }

    /// Adds text as it stands in the file.
    func append(_ bytes: XMLBytes) {
        guard codesOpen == 0, !bytes.isEmpty else { return }
        if paragraphs.count <= openAround {
            // Text between paragraphs is a mistake of its writer, but it is text; white space there is none.
            guard bytes.contains(where: { $0 > 0x20 }) else { return }
            startParagraph()
        }
        let index = paragraphs.count - 1
        guard !paragraphs[index].run.isHidden else { return }
        contentCount += 1
        if paragraphs[index].run.symbolFont != nil {
            let text = SymbolFont.text(bytes.string, font: paragraphs[index].run.symbolFont)
            buffer += text.utf8
        } else {
            let start = buffer.count
            buffer.append(contentsOf: bytes)
            // Line ends inside the file's text are blanks; breaks have elements of their own.
            for place in start..<buffer.count where buffer[place] == 0x0A || buffer[place] == 0x0D {
                buffer[place] = 0x20
            }
        }
        weigh(index, bytes)
    }

    private func weigh(_ index: Int, _ bytes: XMLBytes) {
        guard bytes.contains(where: { $0 > 0x20 }) else { return }
        if !paragraphs[index].look.hasText {
            paragraphs[index].look.size = Int16(clamping: paragraphs[index].run.size ?? 0)
        }
        switch (paragraphs[index].look.firstBreak < 0, paragraphs[index].run.isBold) {
        case (true, true): paragraphs[index].look.hasBoldBefore = true
        case (true, false): paragraphs[index].look.hasPlainBefore = true
        case (false, true): paragraphs[index].look.hasBoldAfter = true
        case (false, false): paragraphs[index].look.hasPlainAfter = true
        }
    }

    /// Adds a sign of the reader's own making: a break, a tab, a hyphen.
    func append(sign: String) {
        guard codesOpen == 0, paragraphs.count > openAround else { return }
        let index = paragraphs.count - 1
        guard !paragraphs[index].run.isHidden else { return }
        if sign == "\n", paragraphs[index].look.firstBreak < 0, paragraphs[index].look.hasText {
            // Breaks at the beginning are cut off, so places count from the first byte that stays.
            var first = paragraphs[index].start
            while first < buffer.count, buffer[first] == 0x0A { first += 1 }
            paragraphs[index].look.firstBreak = Int32(clamping: buffer.count - first)
        }
        contentCount += 1
        buffer += sign.utf8
    }
}
