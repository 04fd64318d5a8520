"""A .docx as online editors export it: no paragraph styles, bold runs for headings, numbering and line breaks."""
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt


class Unstyled:
    """Writes paragraphs that carry run formatting only; `w:pStyle` never appears."""

    def __init__(self, font="Arial"):
        self.document = Document()
        self.font = font
        self.numbering = self._add_numbering()

    def _add_numbering(self):
        root = self.document.part.numbering_part.element
        abstract = OxmlElement("w:abstractNum")
        abstract.set(qn("w:abstractNumId"), "90")
        level = OxmlElement("w:lvl")
        level.set(qn("w:ilvl"), "0")
        for tag, value in (("w:start", "1"), ("w:numFmt", "decimal"), ("w:lvlText", "%1."), ("w:lvlJc", "left")):
            element = OxmlElement(tag)
            element.set(qn("w:val"), value)
            level.append(element)
        abstract.append(level)
        first_number = root.find(qn("w:num"))
        if first_number is not None:
            first_number.addprevious(abstract)
        else:
            root.append(abstract)
        return root.add_num(90).numId

    def _run(self, paragraph, text, bold=False, size=11):
        run = paragraph.add_run(text)
        run.bold = bold or None
        run.font.size = Pt(size)
        run.font.name = self.font
        return run

    def heading(self, text, size=14):
        """A bold line; long ones are cut into two runs, as editors leave them after a correction."""
        paragraph = self.document.add_paragraph()
        cut = len(text) // 2 if len(text) > 24 else len(text)
        for part in filter(None, (text[:cut], text[cut:])):
            self._run(paragraph, part, bold=True, size=size)

    def text(self, *lines, numbered=False, bold_first=False):
        """One paragraph whose lines are parted by w:br."""
        paragraph = self.document.add_paragraph()
        if numbered:
            properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
            properties.get_or_add_ilvl().val = 0
            properties.get_or_add_numId().val = self.numbering
        for i, line in enumerate(lines):
            run = self._run(paragraph, line, bold=bold_first and i == 0)
            if i < len(lines) - 1:
                run.add_break()

    def blank(self):
        self.document.add_paragraph()

    def save(self, path):
        path.parent.mkdir(parents=True, exist_ok=True)
        self.document.save(path)
