"""All SQL: schema, migrations, articles, events, search (SQLAlchemy Core)."""
