"""Builds a Document: an article with all that its text alone tells."""

from __future__ import annotations

from reader.model.articles import Article
from reader.model.texts import Document
from reader.text.folding import fold_text
from reader.text.quotations import find_quotations
from reader.text.repairs.repair import find_repairs
from reader.text.sentences import split
from reader.text.tokens import tokenise


def build(article: Article) -> Document:
    """The document of `article`; pure, the same text always gives the same document."""
    text = article.text
    repairs = find_repairs(text)
    quotations = find_quotations(text)
    tokens = tokenise(text, repairs)
    return Document(
        article=article,
        repairs=repairs,
        tokens=tokens,
        units=split(text, repairs),
        quotations=quotations,
        folded=fold_text(text, repairs),
        token_starts=tuple(token.span.start for token in tokens),
    )
