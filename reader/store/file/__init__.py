"""The library file: connections, the single writer, migrations, backups, what a damaged one still gives."""
