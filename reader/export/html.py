"""HTML: one file, no script, nothing remote, prints well, marks with colour and a second cue as on screen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape

from reader.export.palette import DARK_LOOKS, LOOKS, Look
from reader.export.report import Block, Cell, Heading, Paragraph, Picture, Report, Run, Style, Table

_PAGE = """<!DOCTYPE html>
<html lang="{language}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>{title}</title>
<style>
{style}
</style>
</head>
<body>
<main{shape}>
<h1 class="title">{title}</h1>
{body}
</main>
</body>
</html>
"""
# Fonts are named, not carried: a naskh face weighs more than most reports, and every system that is set up for Arabic
# has one of these.
_STYLE = """
:root { color-scheme: light dark; }
body { margin: 0; background: #ECE7DD; color: #211D17;
  font: 17px/1.9 "Noto Naskh Arabic", "Sakkal Majalla", "Geeza Pro", "Traditional Arabic", "Noto Serif", serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2.5rem 3rem 4rem; background: #FFFDF9; }
h1, h2, h3, h4 { font-family: "Amiri", "Noto Naskh Arabic", "Traditional Arabic", serif; line-height: 1.5; }
h1.title { font-size: 2.1rem; margin: 0 0 1.2rem; border-bottom: 2px solid #8C8374; padding-bottom: .6rem; }
h2 { font-size: 1.55rem; margin: 2.4rem 0 .6rem; }
h3 { font-size: 1.25rem; margin: 1.6rem 0 .4rem; }
h4 { font-size: 1.25rem; margin: 0 0 1.1rem; }
p { margin: .3rem 0; }
p.quiet { font: .8rem/2.1 "Noto Sans Arabic", "Segoe UI", sans-serif; color: #675F53; }
figure { margin: 1rem 0; overflow-x: auto; }
figcaption { font: .85rem/1.7 "Noto Sans Arabic", "Segoe UI", sans-serif; color: #4F493F; margin-bottom: .4rem; }
main.wide { max-width: 92rem; }
td { font-size: .94em; line-height: 1.75; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: 1px solid #DED6C8; padding: .4rem .7rem; vertical-align: top; text-align: start;
  overflow-wrap: break-word; }
thead th { background: #F3EEE4; font: 600 .85rem/1.7 "Noto Sans Arabic", "Segoe UI", sans-serif; }
td.figure { font-variant-numeric: tabular-nums; white-space: nowrap; }
svg { max-width: 100%; height: auto; border-radius: 6px; }
@media screen and (prefers-color-scheme: dark) {
  body { background: #171614; color: #EDE7DC; } main { background: #1C1B19; }
  h1.title { border-color: #857C6D; } p.quiet, figcaption { color: #A39A8B; }
  th, td { border-color: #3A3631; } thead th { background: #262421; }
}
@media print { body, main { background: none; } main { max-width: none; padding: 0; }
  thead { display: table-header-group; } tr, h2, h3 { break-inside: avoid; } h2, h3 { break-after: avoid; }
  body { font-size: 14px; } th, td { padding: .25rem .45rem; }
  main.wide { page: wide; } main.wide tr { break-inside: auto; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
@page { margin: 14mm; }
@page wide { size: landscape; }
"""


def write_html(report: Report) -> bytes:
    """The report as one UTF-8 HTML file."""
    looks = f"{_rules(LOOKS)}\n@media screen and (prefers-color-scheme: dark) {{\n{_rules(DARK_LOOKS)}\n}}"
    page = _PAGE.format(
        language=report.language,
        direction=report.direction,
        title=escape(report.title),
        shape=' class="wide"' if report.wide else "",
        style=_STYLE.strip() + "\n" + looks,
        body="\n".join(part for block in report.blocks for part in _block(block)),
    )
    return page.encode("utf-8")


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading(text, level):
            yield f"<h{level + 1}>{escape(text)}</h{level + 1}>"
        case Paragraph():
            yield _paragraph(block)
        case Table():
            yield from _table(block)
        case Picture(_, svg, description):
            yield f'<figure role="img" aria-label="{escape(description, quote=True)}">{svg}</figure>'


def _paragraph(paragraph: Paragraph) -> str:
    quiet = ' class="quiet"' if paragraph.quiet else ""
    return f'<p dir="{paragraph.direction}"{quiet}>{_runs(paragraph.runs)}</p>'


def _runs(runs: tuple[Run, ...]) -> str:
    return "".join(_run(run) for run in runs)


def _run(run: Run) -> str:
    if not run.styles:
        return escape(run.text)
    return f'<span class="{" ".join(sorted(run.styles))}">{escape(run.text)}</span>'


def _table(table: Table) -> Iterator[str]:
    widths = "".join(f'<col style="width: {100 * share:.1f}%">' for share in table.shares())
    yield f"<figure><figcaption>{escape(table.caption)}</figcaption><table><colgroup>{widths}</colgroup><thead><tr>"
    yield "".join(f'<th scope="col">{escape(name)}</th>' for name in table.header)
    yield "</tr></thead><tbody>"
    for row in table.rows:
        yield "<tr>" + "".join(_cell(cell) for cell in row) + "</tr>"
    yield "</tbody></table></figure>"


def _cell(cell: Cell) -> str:
    number = ' class="figure"' if cell.number is not None else ""
    return f"<td{number}>" + "".join(_paragraph(paragraph) for paragraph in cell.paragraphs) + "</td>"


def _rules(looks: Mapping[Style, Look]) -> str:
    return "\n".join(f".{style.value} {{ {_css(look)} }}" for style, look in looks.items())


def _css(look: Look) -> str:
    rules = {
        "color": look.ink,
        "background": look.fill,
        "font-weight": "600" if look.bold else None,
        "text-decoration": f"underline {look.underline} {look.line}" if look.underline else None,
        # Arabic letters reach far below the line; an underline through them cannot be read.
        "text-underline-offset": ".45em" if look.underline else None,
        "text-decoration-skip-ink": "none" if look.underline else None,
        "text-decoration-thickness": "2px" if look.underline == "solid" else None,
        "border": f"1px {look.box} {look.line}" if look.box else None,
        "border-radius": "3px" if look.box or look.fill else None,
        "padding": "0 .2em" if look.box else None,
    }
    return "; ".join(f"{name}: {value}" for name, value in rules.items() if value)
