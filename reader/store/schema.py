"""The tables, as queries see them. The file itself is made by `migrations`; a test holds the two together."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Float, ForeignKey, Integer, LargeBinary, MetaData, Table, Text, func

metadata = MetaData()

outlets = Table(
    "outlets",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("note", Text, nullable=False),
)

outlet_aliases = Table(
    "outlet_aliases",
    metadata,
    Column("folded", Text, primary_key=True),
    Column("alias", Text, nullable=False),
    Column("outlet", ForeignKey("outlets.id"), nullable=False),
)

outlet_hosts = Table(
    "outlet_hosts",
    metadata,
    Column("host", Text, primary_key=True),
    Column("outlet", ForeignKey("outlets.id"), nullable=False),
)

# What was imported: written once. `source_key` is the folded outlet as printed ("" for none).
articles = Table(
    "articles",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("source_key", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("agency", Text),
    Column("byline", Text),
    Column("day", Text),
    Column("day_basis", Text),
    Column("day_evidence", Text),
    Column("moment", Text),
    Column("url", Text),
    Column("language", Text, nullable=False),
    Column("given_event", Text),
    Column("version_of", ForeignKey("articles.id")),
    Column("imported_at", Integer, nullable=False),
)

# What may change about an article: the user's marks and corrections. `day` and `outlet` start as imported.
article_status = Table(
    "article_status",
    metadata,
    Column("article", ForeignKey("articles.id"), primary_key=True),
    Column("outlet", ForeignKey("outlets.id")),
    Column("day", Text),
    Column("day_basis", Text),
    Column("read", Boolean, nullable=False),
    Column("starred", Boolean, nullable=False),
    Column("deleted_at", Integer),
    Column("words", Integer, nullable=False),
    Column("repairs", Integer, nullable=False),
)
# The index of starred articles is used where this is asked, and not where "starred = 1" is; and few are starred.
IS_STARRED = func.unlikely(article_status.c.starred)

# What an article list is sorted by headline with: see `headlines.sorting_key`.
headlines = Table(
    "headlines",
    metadata,
    Column("article", ForeignKey("articles.id"), primary_key=True),
    Column("key", Text, nullable=False),
)

removed_lines = Table(
    "removed_lines",
    metadata,
    Column("article", ForeignKey("articles.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("before", Integer, nullable=False),
    Column("rule", Text, nullable=False),
    Column("text", Text, nullable=False),
)

stories = Table(
    "stories",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("label", Text, nullable=False),
)

# The last four columns sum up the members that are not deleted: the list of events is read without its articles.
events = Table(
    "events",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("label", Text, nullable=False),
    Column("named_by_user", Boolean, nullable=False),
    Column("decided", Text, nullable=False),
    Column("given", Text),
    Column("story", ForeignKey("stories.id")),
    Column("first_day", Text),
    Column("last_day", Text),
    Column("articles", Integer, nullable=False),
    Column("outlets", Integer, nullable=False),
)

event_articles = Table(
    "event_articles",
    metadata,
    Column("event", ForeignKey("events.id"), primary_key=True),
    Column("article", ForeignKey("articles.id"), primary_key=True),
    Column("pinned", Boolean, nullable=False),
    Column("reasons", Text, nullable=False),
)

# What the user decided, told by articles (JSON, in the decision's own order), never by events: it holds whatever ids
# a regrouping gives.
decisions = Table(
    "decisions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("articles", Text, nullable=False),
    Column("value", Text, nullable=False),
)

# What grouping keeps of an article, as bytes. `day` is an ordinal; `repeats` marks a mere copy of another article;
# an article whose row is `waiting`, or that has none, is still to be grouped.
signatures = Table(
    "signatures",
    metadata,
    Column("article", ForeignKey("articles.id"), primary_key=True),
    Column("day", Integer),
    Column("given", Text),
    Column("repeats", Boolean, nullable=False),
    Column("specifics", LargeBinary, nullable=False),
    Column("data", LargeBinary, nullable=False),
    Column("waiting", Boolean, nullable=False),
)

# How alike two articles are (a < b), where that is enough to count; of copies the share of common wording.
likenesses = Table(
    "likenesses",
    metadata,
    Column("a", ForeignKey("articles.id"), primary_key=True),
    Column("b", ForeignKey("articles.id"), primary_key=True),
    Column("copy", Boolean, primary_key=True),
    Column("score", Float, nullable=False),
)

copies = Table(
    "copies",
    metadata,
    Column("article", ForeignKey("articles.id"), primary_key=True),
    Column("original", ForeignKey("articles.id"), nullable=False),
)

# What the user did, with the rows as they were and as they became: undo and redo, also after a restart.
changes = Table(
    "changes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("made_at", Integer, nullable=False),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
    Column("undone", Boolean, nullable=False),
)

# Labels that the user corrected, as the analysis wrote them down; one row in correction_articles for each article.
# Those that hold `everywhere` are about an outlet's words, not about a place in one article.
corrections = Table(
    "corrections",
    metadata,
    Column("id", Text, primary_key=True),
    Column("everywhere", Boolean, nullable=False),
    Column("data", Text, nullable=False),
)

correction_articles = Table(
    "correction_articles",
    metadata,
    Column("article", ForeignKey("articles.id"), primary_key=True),
    Column("correction", ForeignKey("corrections.id", ondelete="CASCADE"), primary_key=True),
)

saved_searches = Table(
    "saved_searches",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("query", Text, nullable=False),
)

sessions = Table(
    "sessions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("made_at", Integer, nullable=False),
    Column("changed_at", Integer, nullable=False),
    Column("data", Text, nullable=False),
)

# Facts about the file itself, such as what the search index was made with.
properties = Table(
    "properties",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
