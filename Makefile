# Two commands do everything on a fresh Debian 12 with the Swift toolchain: make brief, make test.
SHELL := /bin/bash
.DELETE_ON_ERROR:

BINARY := .build/release/sunto
GENERATED := .build/generated
SAMPLE ?= samples/business.txt
PREFIX ?= /usr/local
DESTDIR ?=
SYSTEM_PACKAGES := libicu-dev $(shell grep -q xml2 Package.swift && echo libxml2-dev)
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: brief build test lint format goldens install manual system-packages clean

## Builds sunto and prints the brief of a sample: make brief SAMPLE=samples/law.txt
brief: build
	@$(BINARY) brief $(SAMPLE)

## Builds the release binary: one file that needs ICU and nothing else.
build: system-packages
	swift build -c release --static-swift-stdlib --product sunto

## Runs all tests; the end-to-end tests run the release binary.
test: build
	SUNTO_BINARY="$(CURDIR)/$(BINARY)" swift test

## Checks the layout of the sources.
lint:
	swift format lint --strict --recursive Sources Tests Package.swift

## Lays the sources out.
format:
	swift format --in-place --recursive Sources Tests Package.swift

## Writes the golden briefs of samples/ and the README's output anew; read the difference before committing it.
goldens: system-packages
	SUNTO_REWRITE_GOLDENS=1 swift test --filter 'SampleBriefTests|ReadmeTests'

## Installs the binary, the man page and the completions of bash, zsh and fish: make install PREFIX=/usr/local
install: build manual
	install -D -s -m 755 $(BINARY) "$(DESTDIR)$(PREFIX)/bin/sunto"
	install -D -m 644 $(GENERATED)/sunto.1 "$(DESTDIR)$(PREFIX)/share/man/man1/sunto.1"
	install -D -m 644 $(GENERATED)/sunto.bash "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/sunto"
	install -D -m 644 $(GENERATED)/_sunto "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_sunto"
	install -D -m 644 $(GENERATED)/sunto.fish "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/sunto.fish"

## Generates the man page and the completions from what the binary says of itself.
manual: build
	@mkdir -p $(GENERATED)
	swift build --package-path .build/checkouts/swift-argument-parser --scratch-path .build/manual \
	  --product generate-manual
	.build/manual/debug/generate-manual "$(CURDIR)/$(BINARY)" --output-directory $(GENERATED)
	$(BINARY) --generate-completion-script bash > $(GENERATED)/sunto.bash
	$(BINARY) --generate-completion-script zsh > $(GENERATED)/_sunto
	$(BINARY) --generate-completion-script fish > $(GENERATED)/sunto.fish

# Installs what is missing, on systems that have apt-get; elsewhere, ICU's headers must be there.
system-packages:
	@if command -v dpkg-query apt-get >/dev/null; then \
	  missing=(); \
	  for package in $(SYSTEM_PACKAGES); do \
	    dpkg-query -W -f='$${Status}' "$$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$$package"); \
	  done; \
	  if [ $${#missing[@]} -gt 0 ]; then \
	    $(SUDO) apt-get update && \
	    $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$${missing[@]}"; \
	  fi; \
	fi

clean:
	rm -rf .build
