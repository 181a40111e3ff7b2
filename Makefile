# `make run` opens the window, `make test` runs every check. Both do the whole set-up first; it is skipped while
# pyproject.toml, constraints.txt and the translations stay as they were.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
TRANSLATIONS := $(patsubst %.ts,%.qm,$(wildcard resources/translations/*.ts))

.PHONY: run test set-up check format wheel app deb clean

run: set-up
	@$(BIN)/python -m reader --sample

test: check
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n auto

check: set-up
	$(BIN)/python -m ruff check .
	$(BIN)/python -m ruff format --check .
	$(BIN)/python -m mypy
	$(BIN)/lint-imports

format: set-up
	$(BIN)/python -m ruff check --fix .
	$(BIN)/python -m ruff format .

wheel: set-up
	$(BIN)/python -m build --wheel --no-isolation

# The program with its Python in one folder, dist/riwaya; it tries itself once at the end.
app: set-up $(VENV)/.packager
	$(BIN)/python packaging/render_icons.py dist/icons
	$(BIN)/pyinstaller --noconfirm --log-level ERROR --distpath dist --workpath build/app packaging/riwaya.spec
	$(BIN)/python packaging/measure.py dist/riwaya
	dist/riwaya/riwaya --selfcheck

deb: app
	$(BIN)/python packaging/build_deb.py dist/riwaya dist

set-up: $(VENV)/.libraries $(TRANSLATIONS) $(VENV)/.compiled

# --clear also drops the stamps below, so that a virtual environment whose Python is gone is made anew.
$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Riwaya needs Python 3.11: sudo apt-get install python3.11 python3-venv" >&2; exit 1; }
	@$(PYTHON) -m venv --clear $(VENV) || { rm -rf $(VENV); \
		echo "No virtual environment could be made: sudo apt-get install python3-venv" >&2; exit 1; }

# The pip that Debian 12 ships cannot resolve lxml's extras, so it is replaced by the pinned one first.
$(VENV)/.packages: pyproject.toml constraints.txt | $(BIN)/python
	@echo "Installing the pinned packages (the first time takes a minute or two) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt --upgrade pip
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt hatchling editables
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt --no-build-isolation -e '.[dev]'
	@touch $@

$(VENV)/.packager: $(VENV)/.packages
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt --no-build-isolation -e '.[app]'
	@touch $@

$(VENV)/.libraries: tools/system_libraries.py $(VENV)/.packages
	@$(BIN)/python tools/system_libraries.py
	@touch $@

# Without its compiled files a start takes twice as long, and where PYTHONDONTWRITEBYTECODE is set none are ever written.
$(VENV)/.compiled: $(shell find reader -name '*.py') | $(VENV)/.packages
	@$(BIN)/python -m compileall -q reader
	@touch $@

resources/translations/%.qm: resources/translations/%.ts $(VENV)/.libraries
	@$(BIN)/pyside6-lrelease -silent $< -qm $@.new && mv $@.new $@

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis resources/translations/*.qm
