# make          builds and tests          make demo     reads the samples and shows a timeline
# make test     passes all tests          make check    format, imports, data, freshness of what is generated
# make install PREFIX=/usr/local          make record   writes Exports/, generated pages and golden files anew

PREFIX ?= /usr/local
SWIFT ?= swift
RELEASE = .build/release/chancery
DEMO = .build/demo.db
TALKS = --with kerry --with lavrov --type meeting --type call
# The vectors of this machine, and what it multiplies whole numbers by; `make VECTORS=` builds for any.
VECTORS := $(addprefix -Xcc -m,$(subst _,,$(sort $(shell grep -owsE 'avx2|avx512bw|avx512_vnni|avx_vnni' /proc/cpuinfo))))
# Swift's own library goes into the program, which then starts faster and needs no Swift; where the toolchain has it.
STATIC := $(if $(wildcard $(dir $(realpath $(shell command -v $(SWIFT))))../lib/swift_static),--static-swift-stdlib -Xswiftc -use-ld=lld -Xlinker --no-warnings)
EXPORT = $(RELEASE) export --db $(DEMO) --force

.PHONY: all demo test check install record exports release packages data clean

all: release test

demo: exports
	@$(RELEASE) export --db $(DEMO) $(TALKS)
	@echo
	@echo "The same timeline, a page for a browser, a table for a spreadsheet and two drawings are in Exports/."

exports: release
	@mkdir -p Exports
	@rm -f $(DEMO) $(DEMO)-wal $(DEMO)-shm
	@$(RELEASE) add Data/Samples --db $(DEMO)
	@$(EXPORT) $(TALKS) -o Exports/kerry-lavrov.md
	@$(EXPORT) -o Exports/events.html
	@$(EXPORT) -o Exports/events.csv
	@$(EXPORT) -o Exports/events.jsonl
	@$(EXPORT) --view relations -o Exports/relations.dot
	@$(EXPORT) --view chronology $(TALKS) -o Exports/kerry-lavrov.dot
	@if command -v dot >/dev/null; then \
	  for name in relations kerry-lavrov; do dot -Tsvg Exports/$$name.dot -o Exports/$$name.svg; done; \
	else echo "graphviz is not installed: the pictures in Exports/ stay as they were" >&2; fi

test: packages
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	$(SWIFT) test --skip-build

record: exports
	RECORD=1 FRESH=1 $(SWIFT) test

check: data
	$(SWIFT) format lint --strict --recursive --configuration .swift-format Package.swift Sources Tests
	$(SWIFT) build --explicit-target-dependency-import-check error
	FRESH=1 $(SWIFT) test --filter "RepositoryTests|FreshnessTests"

data: release
	$(RELEASE) check

release: packages
	$(SWIFT) build --configuration release --product chancery $(STATIC) $(VECTORS)

install: release
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/chancery $(DESTDIR)$(PREFIX)/share/man/man1
	install -s -m 755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/chancery
	rm -rf $(DESTDIR)$(PREFIX)/share/chancery/Events
	cp -R Data/*.tsv Data/Events Data/English.* $(DESTDIR)$(PREFIX)/share/chancery/
	$(RELEASE) man > $(DESTDIR)$(PREFIX)/share/man/man1/chancery.1
	$(DESTDIR)$(PREFIX)/bin/chancery check

# Installs what is missing, or says exactly what to install where that is impossible.
packages:
	@missing=""; \
	command -v pkg-config >/dev/null || missing="pkg-config"; \
	for pair in sqlite3:libsqlite3-dev gumbo:libgumbo-dev zlib:zlib1g-dev uchardet:libuchardet-dev; do \
	  pkg-config --exists $${pair%%:*} 2>/dev/null || missing="$$missing $${pair##*:}"; done; \
	for pair in dot:graphviz pdftotext:poppler-utils; do \
	  command -v $${pair%%:*} >/dev/null || missing="$$missing $${pair##*:}"; done; \
	command -v $(SWIFT) >/dev/null || { echo "Please install Swift 6.3 or later: https://www.swift.org/install" >&2; exit 1; }; \
	[ -z "$$missing" ] && exit 0; \
	as=""; [ "$$(id -u)" = 0 ] || as="sudo"; \
	remedy="Please install these packages (Debian's names), then run make again: $$missing"; \
	if ! command -v apt-get >/dev/null || { [ -n "$$as" ] && ! command -v sudo >/dev/null; }; then \
	  echo "$$remedy" >&2; exit 1; fi; \
	echo "Installing $$missing" >&2; \
	$$as apt-get update -qq && $$as apt-get install -y -qq $$missing >/dev/null || { echo "$$remedy" >&2; exit 1; }

clean:
	$(SWIFT) package clean
	rm -f $(DEMO) $(DEMO)-wal $(DEMO)-shm
