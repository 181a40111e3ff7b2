"""All SQL: schema, migrations, articles, events, search (SQLAlchemy Core).

`records` is light; every other module here loads SQLAlchemy and is imported when a library is opened.
"""
