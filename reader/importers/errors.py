"""The reasons why something could not be imported: one table of codes, so that the interface can translate them."""

from __future__ import annotations

from reader.model.errors import ImportFailed
from reader.text.canonical import canonical_line

# The placeholders are the keys of `ImportFailed.values`; `name` is always there.
REASONS: dict[str, str] = {
    "import_missing": "{name}: the file is not there any more",
    "import_no_permission": "{name}: no permission to read it",
    "import_unreadable": "{name}: it cannot be read ({detail})",
    "import_empty": "{name}: it is empty",
    "import_unknown_format": "{name}: not a format that can be imported",
    "import_not_text": "{name}: it holds binary data, not text",
    "import_encoding": "{name}: its character encoding could not be recognised",
    "import_too_large": "{name}: it is larger than {limit} MB, the most that is read for one article",
    "import_pages": "{name}: it has more than {limit} pages, the most that are read for one article",
    "import_no_article": "{name}: no article text was found in it",
    "import_no_text": "{name}: it has a headline but no text",
    "import_row_json": "{name}, row {row}: it is not a JSON object",
    "import_row_no_text": "{name}, row {row}: it has no text",
    "import_row_damaged": "{name}, row {row}: it is damaged ({detail})",
    "import_no_columns": "{name}: no column holds the article text (columns: {columns})",
    "import_damaged": "{name}: the file is damaged or incomplete",
    "import_password": "{name}: it is protected by a password",
    "import_bomb": "{name}: refused, it would unpack to far more than its size ({limit} MB at most)",
    "import_unsafe_name": "{name}: refused, its entry {entry} points outside the archive",
    "import_too_deep": "{name}: its parts are nested too deeply",
    "import_unsafe_xml": "{name}: refused, its XML defines entities",
    "import_no_text_layer": "{name}: this PDF has no text layer (it is a scan)",
    "import_pdf_letters": "{name}: the fonts of this PDF do not say which letters they show; save the text another way",
    "import_pdf_order": "{name}: the order of the letters in this PDF cannot be recovered",
    "import_package": "{name}: reading this format needs a part of the program that is not installed ({detail})",
}


def failure(code: str, name: str, **values: object) -> ImportFailed:
    """An ImportFailed that carries `code`, a plain English line, and the values for its translation.

    What a file says of itself, such as the names of its columns, stays on that line: without breaks and controls.
    """
    told = {key: canonical_line(value) if isinstance(value, str) else value for key, value in values.items()}
    error = ImportFailed(REASONS[code].format(name=canonical_line(name), **told), name=name, **told)
    error.code = code
    return error
