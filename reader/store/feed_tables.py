"""The tables of feeds, as queries see them."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Integer, Table, Text

from reader.store.schema import metadata

# `folders` is a JSON list from the outside in. The columns from `visited_at` on tell how the last visit went;
# `wait_until` is what the server asked for. `remembered` is what the list that the feed came from says beyond these
# settings, as JSON of the feeds' own. Times are Unix seconds.
feeds = Table(
    "feeds",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("url", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("page", Text),
    Column("folders", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("outlet", Text),
    Column("language", Text),
    Column("direction", Text),
    Column("full_text", Text, nullable=False),
    Column("keep_days", Integer),
    Column("etag", Text),
    Column("modified", Text),
    Column("visited_at", Integer),
    Column("succeeded_at", Integer),
    Column("failures", Integer, nullable=False),
    Column("wait_until", Integer),
    Column("gone", Boolean, nullable=False),
    Column("error", Text),
    Column("status", Integer),
    Column("remembered", Text),
)

# What a feed brought: an entry is known again by its guid and the digest of what the feed said of it, so that a
# changed entry is a new version and an unchanged one costs nothing.
feed_items = Table(
    "feed_items",
    metadata,
    Column("feed", ForeignKey("feeds.id", ondelete="CASCADE"), primary_key=True),
    Column("guid", Text, primary_key=True),
    Column("digest", Text, nullable=False),
    Column("article", ForeignKey("articles.id"), nullable=False),
)
