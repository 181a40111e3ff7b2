"""Canonical text, Arabic folding and repair with offset maps, tokens, sentences, quotation marks, dates."""
