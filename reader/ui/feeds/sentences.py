"""Why a feed or page could not be fetched, and what to do about it; `wording.py` translates both."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """The text itself; the name is what the translation tools look for."""
    return text


FETCH: dict[str, str] = {
    "address": QT_TRANSLATE_NOOP("FeedWording", "This is not a web address."),
    "scheme": QT_TRANSLATE_NOOP("FeedWording", "Only web addresses (http and https) are fetched."),
    "private": QT_TRANSLATE_NOOP("FeedWording", "The address lies in the local network."),
    "inward": QT_TRANSLATE_NOOP("FeedWording", "The server redirects into the local network."),
    "lookup": QT_TRANSLATE_NOOP("FeedWording", "The server's name was not found."),
    "refused": QT_TRANSLATE_NOOP("FeedWording", "The server did not answer."),
    "timeout": QT_TRANSLATE_NOOP("FeedWording", "The server took too long to answer."),
    "slow": QT_TRANSLATE_NOOP("FeedWording", "The server sent its answer too slowly."),
    "too_large": QT_TRANSLATE_NOOP("FeedWording", "The answer is larger than the limit."),
    "bomb": QT_TRANSLATE_NOOP("FeedWording", "Refused: the answer would unpack to far more than its size."),
    "redirects": QT_TRANSLATE_NOOP("FeedWording", "The server redirects in a circle or too often."),
    "status": QT_TRANSLATE_NOOP("FeedWording", "The server answered with an error ({status})."),
    "gone": QT_TRANSLATE_NOOP("FeedWording", "The server says that this address is gone for good."),
    "busy": QT_TRANSLATE_NOOP("FeedWording", "The server asks to be left alone for a while."),
    "tls": QT_TRANSLATE_NOOP("FeedWording", "The secure connection could not be verified."),
    "broken": QT_TRANSLATE_NOOP("FeedWording", "The connection broke before the answer was whole."),
    "proxy": QT_TRANSLATE_NOOP("FeedWording", "The proxy of the system did not answer."),
    "opml": QT_TRANSLATE_NOOP("FeedWording", "This file is neither a list of feeds (OPML) nor a feed."),
    "no_address": QT_TRANSLATE_NOOP("FeedWording", "This feed does not say at which address it is published."),
    "import_no_article": QT_TRANSLATE_NOOP("FeedWording", "No article text was found at this address."),
    "import_damaged": QT_TRANSLATE_NOOP("FeedWording", "What is at this address is damaged or incomplete."),
    "import_unsafe_xml": QT_TRANSLATE_NOOP("FeedWording", "Refused: its XML defines entities."),
}

_LATER = QT_TRANSLATE_NOOP("FeedWording", "Try again later.")
LOOK_AGAIN = QT_TRANSLATE_NOOP("FeedWording", "Look for the feed again on the outlet's page.")
_NOTHING = QT_TRANSLATE_NOOP("FeedWording", "Nothing of it was stored.")

ADVICE: dict[str, str] = {
    "address": QT_TRANSLATE_NOOP("FeedWording", "Check how it is written."),
    "scheme": QT_TRANSLATE_NOOP("FeedWording", "Files can be imported from the File menu."),
    "private": QT_TRANSLATE_NOOP("FeedWording", "If you trust this host, allow it in the settings, under Network."),
    "inward": QT_TRANSLATE_NOOP(
        "FeedWording", "No outlet does that. If you know the host that it leads to, allow it in the settings."
    ),
    "lookup": QT_TRANSLATE_NOOP("FeedWording", "Check the connection and how the address is written."),
    "refused": _LATER,
    "timeout": _LATER,
    "slow": _LATER,
    "too_large": _NOTHING,
    "bomb": _NOTHING,
    "redirects": LOOK_AGAIN,
    "status": LOOK_AGAIN,
    "gone": QT_TRANSLATE_NOOP(
        "FeedWording", "It is not asked again by itself. Look for the feed on the outlet's page."
    ),
    "busy": QT_TRANSLATE_NOOP("FeedWording", "It is left alone until then, also when you update by hand."),
    "tls": QT_TRANSLATE_NOOP("FeedWording", "Check the date of this computer; else tell the outlet."),
    "broken": _LATER,
    "proxy": QT_TRANSLATE_NOOP("FeedWording", "Check the proxy in the settings of the system; SOCKS is not spoken."),
    "no_address": QT_TRANSLATE_NOOP("FeedWording", "Its articles can still be imported as a file."),
    "import_no_article": LOOK_AGAIN,
    "import_damaged": _LATER,
    "import_unsafe_xml": _NOTHING,
}
