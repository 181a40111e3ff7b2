"""The keys of the compare view's commands, by name. Alone in a module, for lists of articles need it at the start."""

from __future__ import annotations

from collections.abc import Mapping

KEYS: Mapping[str, tuple[str, ...]] = {
    "full_text": ("Ctrl+1",),
    "rows": ("Ctrl+2",),
    "link_scroll": ("Ctrl+L",),
    "zoom_in": ("Ctrl++", "Ctrl+="),
    "zoom_out": ("Ctrl+-",),
    "zoom_reset": ("Ctrl+0",),
    "find": ("Ctrl+F",),
    "find_next": ("F3", "Ctrl+G"),
    "find_previous": ("Shift+F3", "Ctrl+Shift+G"),
    "findings": ("Ctrl+Shift+F",),
    "as_printed": ("Ctrl+Shift+P",),
    "next_pair": ("Alt+Down",),
    "previous_pair": ("Alt+Up",),
    "next_mark": ("F8",),
    "previous_mark": ("Shift+F8",),
    "copy": ("Ctrl+C",),
    "copy_cited": ("Ctrl+Shift+C",),
    "print": ("Ctrl+P",),
    "edit_label": ("F2",),
    "why": ("Ctrl+I",),
}
