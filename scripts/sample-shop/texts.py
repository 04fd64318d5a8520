"""The sales scripts (one with Word styles, one without any) and the terms of the shop."""
from docx import Document

from content import objections, policy
from paths import DATA, settle
from unstyled import Unstyled


def write_styled_script():
    document = Document()
    document.add_paragraph("Скрипт продаж «Оттенок»", style="Title")
    document.add_paragraph("Отвечаем коротко, один вопрос за раз, цену не называем первой.", style="Subtitle")
    for step, items in objections.STYLED.items():
        document.add_paragraph(f"Шаг {step + 1}. {objections.STEPS[step]}", style="Heading 1")
        for _, said, answers in items:
            document.add_paragraph(said, style="Heading 2")
            for answer in answers:
                document.add_paragraph(answer, style="List Bullet")
    _save(document, "knowledge_base/scripts/skript-prodazh.docx")


def write_plain_script():
    paper = Unstyled("Calibri")
    paper.heading("Возражения и ответы", 18)
    paper.text("Для новых продавцов.", "Читаем вслух, своими словами можно.")
    for step, items in objections.PLAIN.items():
        paper.blank()
        paper.heading(f"{step + 1}. {objections.STEPS[step].upper()}", 14)
        for number, (_, said, answers) in enumerate(items):
            paper.text(f"— {said}", numbered=True, bold_first=True)
            if number % 2:
                paper.text(*answers)
            else:
                for answer in answers:
                    paper.text(f"• {answer}")
    target = DATA / "knowledge_base/scripts/vozrazheniya.docx"
    paper.save(target)
    settle(target)


def write_policy():
    document = Document()
    document.add_paragraph(policy.TITLE, style="Title")
    for heading, paragraphs in policy.SECTIONS:
        document.add_paragraph(heading, style="Heading 1")
        for key, text in paragraphs:
            if key == "TABLE":
                _cities(document)
            else:
                document.add_paragraph(text)
    _save(document, policy.FILE)


def _cities(document):
    table = document.add_table(rows=0, cols=4)
    table.style = "Table Grid"
    for row in policy.CITIES:
        for cell, text in zip(table.add_row().cells, row):
            cell.text = text


def _save(document, name):
    target = DATA / name
    target.parent.mkdir(parents=True, exist_ok=True)
    document.save(target)
    settle(target)
