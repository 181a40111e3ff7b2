"""All SQL: schema, migrations, articles, events, search (SQLAlchemy Core).

`records` and `limits` are light; every other module here loads SQLAlchemy and is imported when a library is opened.
"""
