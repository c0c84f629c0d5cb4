# Two commands do everything on a fresh Debian 12 with the Swift toolchain: make brief, make test.
SHELL := /bin/bash
.DELETE_ON_ERROR:

BINARY := .build/release/sunto
SAMPLE ?= samples/business.txt
PREFIX ?= /usr/local
DESTDIR ?=
SYSTEM_PACKAGES := libicu-dev $(shell grep -q xml2 Package.swift && echo libxml2-dev)
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: brief build test lint format goldens install system-packages clean

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

## Installs the binary: make install PREFIX=/usr/local
install: build
	install -D -m 755 $(BINARY) "$(DESTDIR)$(PREFIX)/bin/sunto"

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
