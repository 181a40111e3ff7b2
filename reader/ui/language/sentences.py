"""Codes and the English sentences that stand for them; `wording.py` translates them and fills their placeholders.

Every sentence is wrapped so that the translation tools find it; the tables are read by code.
"""

from __future__ import annotations


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """The text itself; the name is what the translation tools look for."""
    return text


IMPORT: dict[str, str] = {
    "import_missing": QT_TRANSLATE_NOOP("Wording", "The file is not there any more."),
    "import_no_permission": QT_TRANSLATE_NOOP("Wording", "There is no permission to read it."),
    "import_unreadable": QT_TRANSLATE_NOOP("Wording", "It cannot be read ({detail})."),
    "import_empty": QT_TRANSLATE_NOOP("Wording", "It is empty."),
    "import_empty_folder": QT_TRANSLATE_NOOP("Wording", "There is nothing to import in this folder."),
    "import_unknown_format": QT_TRANSLATE_NOOP("Wording", "It is not of a format that can be imported."),
    "import_not_text": QT_TRANSLATE_NOOP("Wording", "It holds binary data, not text."),
    "import_encoding": QT_TRANSLATE_NOOP("Wording", "Its character encoding could not be recognised."),
    "import_too_large": QT_TRANSLATE_NOOP(
        "Wording", "It is larger than {limit} MB, the most that is read for one article."
    ),
    "import_pages": QT_TRANSLATE_NOOP(
        "Wording", "It has more than {limit} pages, the most that are read for one article."
    ),
    "import_no_article": QT_TRANSLATE_NOOP("Wording", "No article text was found in it."),
    "import_no_text": QT_TRANSLATE_NOOP("Wording", "It has a headline but no text."),
    "import_row_json": QT_TRANSLATE_NOOP("Wording", "Row {row} is not a JSON object."),
    "import_row_no_text": QT_TRANSLATE_NOOP("Wording", "Row {row} has no text."),
    "import_row_damaged": QT_TRANSLATE_NOOP("Wording", "Row {row} is damaged ({detail})."),
    "import_no_columns": QT_TRANSLATE_NOOP("Wording", "No column holds the article text (columns: {columns})."),
    "import_damaged": QT_TRANSLATE_NOOP("Wording", "The file is damaged or incomplete."),
    "import_password": QT_TRANSLATE_NOOP("Wording", "It is protected by a password."),
    "import_bomb": QT_TRANSLATE_NOOP("Wording", "Refused: it would unpack to far more than its size."),
    "import_unsafe_name": QT_TRANSLATE_NOOP("Wording", "Refused: its entry {entry} points outside the archive."),
    "import_too_deep": QT_TRANSLATE_NOOP("Wording", "Its parts are nested too deeply."),
    "import_unsafe_xml": QT_TRANSLATE_NOOP("Wording", "Refused: its XML defines entities."),
    "import_no_text_layer": QT_TRANSLATE_NOOP("Wording", "This PDF has no text layer: it is a scan."),
    "import_pdf_order": QT_TRANSLATE_NOOP("Wording", "The order of the letters in this PDF cannot be recovered."),
    "import_package": QT_TRANSLATE_NOOP("Wording", "A part of the program that reads this format is not installed."),
    "import_pdf_letters": QT_TRANSLATE_NOOP(
        "Wording", "The fonts of this PDF do not say which letters they show. Save the text another way."
    ),
    "import_failed": QT_TRANSLATE_NOOP("Wording", "It could not be imported."),
    "lexicon": QT_TRANSLATE_NOOP("Wording", "The lexicon {path} has a mistake in line {line}."),
    "settings_not_kept": QT_TRANSLATE_NOOP(
        "Wording",
        "What you set holds until the program ends, and could not be kept. Is the disk full, or the folder closed to "
        "writing? {path}",
    ),
    "no_program": QT_TRANSLATE_NOOP("Wording", "No program of this computer could open it: {path}"),
    "cancelled": QT_TRANSLATE_NOOP("Wording", "Stopped. What was done before stays."),
}

LIBRARY: dict[str, str] = {
    "full": QT_TRANSLATE_NOOP("Wording", "The disk is full; the library could not be written: {path}"),
    "read_only": QT_TRANSLATE_NOOP("Wording", "The library may only be read here: {path}"),
    "busy": QT_TRANSLATE_NOOP("Wording", "Another program is writing the library. Please try again: {path}"),
    "foreign": QT_TRANSLATE_NOOP("Wording", "This file is not a Riwaya library: {path}"),
    "newer": QT_TRANSLATE_NOOP("Wording", "The library was made by a newer version of Riwaya: {path}"),
    "older": QT_TRANSLATE_NOOP(
        "Wording",
        "The library is of an older version and must be opened for writing once. Copy it to a folder that may be "
        "written, and open the copy: {path}",
    ),
    "damaged": QT_TRANSLATE_NOOP("Wording", "The library is damaged: {path}"),
    "unwritable": QT_TRANSLATE_NOOP("Wording", "The library cannot be opened or created there: {path}"),
    "folder": QT_TRANSLATE_NOOP("Wording", "This is a folder, not a library file: {path}"),
    "missing": QT_TRANSLATE_NOOP("Wording", "There is no library at: {path}"),
    "no_article": QT_TRANSLATE_NOOP("Wording", "The article is not in the library any more."),
    "no_event": QT_TRANSLATE_NOOP("Wording", "The event is not in the library any more."),
    "no_change": QT_TRANSLATE_NOOP("Wording", "There is nothing to undo any more."),
    "no_feed": QT_TRANSLATE_NOOP("Wording", "The feed is not in the library any more."),
    "no_session": QT_TRANSLATE_NOOP("Wording", "The session is not in the library any more."),
    "failed": QT_TRANSLATE_NOOP("Wording", "The library could not be read or written: {path}"),
    "session_damaged": QT_TRANSLATE_NOOP("Wording", "This is not a whole session file."),
    "session_newer": QT_TRANSLATE_NOOP("Wording", "This session was written by a newer version of Riwaya."),
    "session_changed": QT_TRANSLATE_NOOP("Wording", "Refused: this session file was changed after it was written."),
    "session_foreign": QT_TRANSLATE_NOOP("Wording", "Refused: this archive holds more than a session."),
    "session_bomb": QT_TRANSLATE_NOOP("Wording", "Refused: this session file would unpack to far more than its size."),
    "session_unreadable": QT_TRANSLATE_NOOP("Wording", "The session file cannot be read."),
}

CHANGES: dict[str, str] = {
    "read": QT_TRANSLATE_NOOP("Wording", "marking as read"),
    "unread": QT_TRANSLATE_NOOP("Wording", "marking as unread"),
    "star": QT_TRANSLATE_NOOP("Wording", "giving a star"),
    "put_back": QT_TRANSLATE_NOOP("Wording", "putting a line back"),
    "unstar": QT_TRANSLATE_NOOP("Wording", "taking a star away"),
    "set_outlet": QT_TRANSLATE_NOOP("Wording", "setting the outlet"),
    "set_day": QT_TRANSLATE_NOOP("Wording", "setting the date"),
    "delete": QT_TRANSLATE_NOOP("Wording", "deleting articles"),
    "restore": QT_TRANSLATE_NOOP("Wording", "bringing articles back"),
    "edit_outlet": QT_TRANSLATE_NOOP("Wording", "editing an outlet"),
    "merge_outlets": QT_TRANSLATE_NOOP("Wording", "merging outlets"),
    "merge": QT_TRANSLATE_NOOP("Wording", "merging events"),
    "split": QT_TRANSLATE_NOOP("Wording", "splitting an event"),
    "move": QT_TRANSLATE_NOOP("Wording", "moving an article"),
    "join": QT_TRANSLATE_NOOP("Wording", "adding to an event"),
    "dismiss": QT_TRANSLATE_NOOP("Wording", "dismissing from an event"),
    "pin": QT_TRANSLATE_NOOP("Wording", "keeping in an event"),
    "unpin": QT_TRANSLATE_NOOP("Wording", "letting grouping decide"),
    "rename": QT_TRANSLATE_NOOP("Wording", "renaming an event"),
    "add_feeds": QT_TRANSLATE_NOOP("Wording", "adding feeds"),
    "edit_feed": QT_TRANSLATE_NOOP("Wording", "changing a feed"),
    "arrange_feeds": QT_TRANSLATE_NOOP("Wording", "putting feeds in order"),
    "remove_feeds": QT_TRANSLATE_NOOP("Wording", "removing feeds"),
    "delete_session": QT_TRANSLATE_NOOP("Wording", "deleting a session"),
    "rename_search": QT_TRANSLATE_NOOP("Wording", "renaming a saved search"),
    "delete_search": QT_TRANSLATE_NOOP("Wording", "deleting a saved search"),
}

REASONS: dict[str, str] = {
    "names": QT_TRANSLATE_NOOP("Wording", "Same names"),
    "places": QT_TRANSLATE_NOOP("Wording", "Same places"),
    "words": QT_TRANSLATE_NOOP("Wording", "Same words"),
    "numbers": QT_TRANSLATE_NOOP("Wording", "Same numbers"),
    "sentences": QT_TRANSLATE_NOOP("Wording", "Sentences that tell the same"),
    "only_here": QT_TRANSLATE_NOOP("Wording", "Only in this article"),
    "only_there": QT_TRANSLATE_NOOP("Wording", "Only in the other article"),
    "other_actors": QT_TRANSLATE_NOOP("Wording", "Headlines with different actors"),
    "without_day": QT_TRANSLATE_NOOP("Wording", "Without a date, by rare words that headline and lead of both have"),
    "closer_to": QT_TRANSLATE_NOOP("Wording", "Closer to the event that it stands in"),
    "named_together": QT_TRANSLATE_NOOP("Wording", "Imported under one event"),
    "few_words": QT_TRANSLATE_NOOP("Wording", "One of the two has too few words to tell"),
    "aside": QT_TRANSLATE_NOOP("Wording", "A part of it tells this event"),
    "second": QT_TRANSLATE_NOOP("Wording", "Its headline announces this event, too"),
    "named_apart": QT_TRANSLATE_NOOP("Wording", "Imported under different events"),
}
"""Reasons that rest on words; those with a figure have sentences of their own in wording.py."""

CLEANING: dict[str, str] = {
    "comment_form": QT_TRANSLATE_NOOP("Wording", "Comment form"),
    "share_line": QT_TRANSLATE_NOOP("Wording", "Share buttons"),
    "read_also": QT_TRANSLATE_NOOP("Wording", "“Read also” link"),
    "related_list": QT_TRANSLATE_NOOP("Wording", "List of related articles"),
    "most_read": QT_TRANSLATE_NOOP("Wording", "Most-read list"),
    "newsletter": QT_TRANSLATE_NOOP("Wording", "Newsletter or app call"),
    "cookie_notice": QT_TRANSLATE_NOOP("Wording", "Cookie notice"),
    "page_furniture": QT_TRANSLATE_NOOP("Wording", "Furniture of the page"),
    "reading_facts": QT_TRANSLATE_NOOP("Wording", "Reading time or number of views"),
    "caption": QT_TRANSLATE_NOOP("Wording", "Caption of a picture"),
    "source_byline": QT_TRANSLATE_NOOP("Wording", "Line naming the source or author"),
    "date_line": QT_TRANSLATE_NOOP("Wording", "Line with the date"),
    "dateline": QT_TRANSLATE_NOOP("Wording", "Dateline: place and agency"),
    "outlet_byline": QT_TRANSLATE_NOOP("Wording", "Signature of the outlet"),
    "glued_categories": QT_TRANSLATE_NOOP("Wording", "Names of sections run together"),
    "repeated_headline": QT_TRANSLATE_NOOP("Wording", "The headline again"),
    "separator": QT_TRANSLATE_NOOP("Wording", "Separator line"),
}
