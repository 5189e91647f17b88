# Fika for those who build it. `make help` lists what there is.

SWIFT   ?= swift
PREFIX  ?= /usr
DESTDIR ?=
SYSCONF ?= /etc
INSTALL ?= install
export SWIFT

release  := .build/release
built    := .build/fika-release.built
sources  := Package.swift $(shell find Sources bots -type f 2>/dev/null)
swiftdir := Sources Tests bots Package.swift
programs := fikad fika fika-bot-filing fika-bot-answers fika-bot-announcer fika-evaluate
bots     := filing answers announcer

bin      := $(DESTDIR)$(PREFIX)/bin
lib      := $(DESTDIR)$(PREFIX)/lib
share    := $(DESTDIR)$(PREFIX)/share
etc      := $(DESTDIR)$(SYSCONF)/fika
# The files in systemd/ name /usr; another prefix is written into them on the way.
relocate := sed -e 's|/usr/bin/fika|$(PREFIX)/bin/fika|g' -e 's|/usr/lib/fika|$(PREFIX)/lib/fika|g' \
            -e 's|^ExecPaths=/usr |ExecPaths=$(PREFIX) /usr |' -e 's|^programs = "/usr/bin"|programs = "$(PREFIX)/bin"|'

.PHONY: help run test docs fuzz benchmark bench growth kill9 powercut release conformance lint format install clean \
        packages toolchain
.DEFAULT_GOAL := help

help:
	@echo "make run       build Fika, start it in ./run with sample cases and bots, and play a scene"
	@echo "make test      everything CI checks: format, build, tests"
	@echo "make conformance IRCTEST=checkout   run the public suite irctest and compare with what passed before"
	@echo "make fuzz      try out wire and session with any bytes (RUNS=1000000, SECONDS_MAX=600)"
	@echo "make benchmark fill a store with MESSAGES=1000000 and CASES=10000, and print what people would wait for,"
	@echo "               and what an answer costs among 100,000"
	@echo "make bench     put the server under load, beside PEER=ngircd (inspircd, ergo=PATH) if you like, and compare with"
	@echo "               the figures before; ONLY=idle for one kind of load"
	@echo "make growth    what a message, a start and a person cost as archive, channels and people grow: a table and a"
	@echo "               picture in Tests/Benchmarks (MESSAGES=10000000; ONLY=stored for one curve)"
	@echo "make kill9     kill the server in the middle of a full load, 100 times, and count what was echoed and is lost"
	@echo "make powercut  what a power cut may leave of the disk, CUTS=500 times (SEED=), and what of it was acknowledged"
	@echo "make release   build the programs into $(release)"
	@echo "make install   put programs, units and configuration into place (DESTDIR=, PREFIX=/usr)"
	@echo "make docs      the documentation as pages, in .build/docs"
	@echo "make lint      check the format            make format   put it right"
	@echo "make clean     delete what was built (the data in ./run stays)"

run:
	@echo "Fika: build, then a scene with people, cases and bots. Ctrl-C ends it; the data stays in ./run."
	@$(MAKE) -s --no-print-directory packages $(built)
	@exec $(release)/fikad demo --directory run

test:
	@echo "Fika: format, build with tests, tests."
	@$(MAKE) -s --no-print-directory packages lint
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	$(SWIFT) test --skip-build
	@echo "make test: everything passed."

# Nothing newer than the last build means nothing to ask the package manager: a second `make run` starts at once.
release: $(built)

$(built): $(sources)
	@sh .ci/swift-version
	@echo "Fika: building the release; the first time takes several minutes."
	$(SWIFT) build -c release --static-swift-stdlib
	@touch $@

# Not part of the tests: what it finds is kept in Tests/Fuzz/Corpus, and that is.
fuzz: toolchain
	@Tests/Fuzz/run

benchmark: toolchain
	@Tests/Benchmarks/run

bench: $(built)
	@FIKAD="$(CURDIR)/$(release)/fikad" Tests/Benchmarks/load

growth: $(built)
	@FIKAD="$(CURDIR)/$(release)/fikad" CURVES=. Tests/Benchmarks/load

kill9: $(built)
	@FIKAD="$(CURDIR)/$(release)/fikad" ONLY="kill -9" Tests/Benchmarks/load

powercut: packages
	@FIKA_CUTS=$(or $(CUTS),500) $(if $(SEED),FIKA_SEED=$(SEED)) $(SWIFT) test --filter 'SystemTests/PowerCut'

# Without IRCTEST it says how to get the suite, and builds nothing.
conformance: $(if $(IRCTEST)$(FIKAD),$(if $(FIKAD),,$(built)))
	@python3 Tests/Conformance/conformance.py $(if $(IRCTEST),--irctest $(IRCTEST)) \
	    --fikad $(or $(FIKAD),$(release)/fikad) $(if $(UPDATE),--update) $(TESTS)

# The C modules of dependencies have to be found to read BotKit's interface.
docs: toolchain
	$(SWIFT) build --target BotKit
	@mkdir -p .build/docs/symbols
	@$(SWIFT) symbolgraph-extract -module-name BotKit -minimum-access-level public -target $$(uname -m)-unknown-linux-gnu \
	    -I .build/debug/Modules $$(find .build/checkouts -type d -name include | sed 's/^/-I /') \
	    $$(find Sources -name module.modulemap -printf '-I %h ') \
	    $$(find -L .build/debug -maxdepth 2 -name module.modulemap -printf '-Xcc -fmodule-map-file=%p ') -output-dir .build/docs/symbols
	@for catalog in Sources/BotKit/BotKit.docc Sources/fikad/Fikad.docc; do \
	    name=$$(basename $$catalog .docc); \
	    docc convert $$catalog --additional-symbol-graph-dir .build/docs/symbols --fallback-display-name $$name \
	        --fallback-bundle-identifier fika.$$name --output-path .build/docs/$$name || exit 1; done
	@echo "make docs: .build/docs/BotKit and .build/docs/Fikad"

packages: toolchain
	@sh .ci/packages

toolchain:
	@sh .ci/swift-version

lint: toolchain
	@echo "Fika: checking the format."
	@$(SWIFT) format lint --strict --parallel --recursive $(swiftdir)

format: toolchain
	@$(SWIFT) format --in-place --parallel --recursive $(swiftdir)

clean:
	rm -rf .build

install: $(built)
	@echo "Fika: installing below $(DESTDIR)/"
	$(INSTALL) -d $(bin) $(lib)/systemd/system $(lib)/sysusers.d $(lib)/tmpfiles.d $(etc)/case-types
	for program in $(programs); do $(INSTALL) -m 0755 $(release)/$$program $(bin)/ || exit 1; done
	for bot in $(bots); do \
	    $(INSTALL) -D -m 0644 bots/$$bot/bot.toml $(lib)/fika/bots/$$bot/bot.toml || exit 1; done
	for unit in fikad.service fika-bot@.service; do \
	    $(relocate) systemd/$$unit > $(lib)/systemd/system/$$unit || exit 1; \
	    chmod 0644 $(lib)/systemd/system/$$unit; done
	$(INSTALL) -m 0644 systemd/fika.sysusers $(lib)/sysusers.d/fika.conf
	$(INSTALL) -m 0644 systemd/fika.tmpfiles $(lib)/tmpfiles.d/fika.conf
	@# What the operator may have changed is left alone.
	test -e $(etc)/fikad.toml || \
	    { $(relocate) systemd/fikad.toml > $(etc)/fikad.toml && chmod 0640 $(etc)/fikad.toml; }
	for type in systemd/case-types/*.toml; do target=$(etc)/case-types/$${type##*/}; \
	    test -e $$target || $(INSTALL) -m 0644 $$type $$target || exit 1; done
	$(INSTALL) -d $(share)/bash-completion/completions $(share)/zsh/vendor-completions $(share)/fish/vendor_completions.d
	for program in fikad fika; do \
	    $(release)/$$program --generate-completion-script bash > $(share)/bash-completion/completions/$$program \
	    && $(release)/$$program --generate-completion-script zsh > $(share)/zsh/vendor-completions/_$$program \
	    && $(release)/$$program --generate-completion-script fish > $(share)/fish/vendor_completions.d/$$program.fish \
	    || exit 1; done
	@echo "Fika: installed. Operating.md in Sources/fikad/Fikad.docc says what comes next."
