# Two commands do everything on a fresh Debian 12 with the Swift toolchain: make brief, make test.
SHELL := /bin/bash
.DELETE_ON_ERROR:

BINARY := .build/release/sunto
GENERATED := .build/generated
SAMPLE ?= samples/business.txt
PREFIX ?= /usr/local
DESTDIR ?=
SYSTEM_PACKAGES := libicu-dev libxml2-dev libminizip-dev zlib1g-dev libsqlite3-dev
# What the tests of pages and documents need: a browser and its driver, LibreOffice, the fonts of the screenshots.
BROWSER_PACKAGES := chromium chromium-driver python3-selenium poppler-utils libreoffice-writer-nogui pngquant \
  fonts-sil-charis fonts-inter
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

SPARK_VENV ?= $(HOME)/.cache/sunto/spark
FUZZ_SECONDS ?= 60

.PHONY: brief build test test-browser test-crash test-hostile test-spark fuzz screenshots lint format goldens install \
  manual system-packages browser-packages clean

## Builds sunto and prints the brief of a sample: make brief SAMPLE=samples/law.txt
brief: build
	@$(BINARY) brief $(SAMPLE)

## Builds the release binary: one file that needs ICU and libxml2.
build: system-packages
	swift build -c release --static-swift-stdlib --product sunto

## Runs all tests; the end-to-end tests run the release binary.
test: build
	SUNTO_BINARY="$(CURDIR)/$(BINARY)" swift test

## Runs every command on large inputs that mean harm, in bounded memory.
test-hostile: build
	python3 Tests/Hostile/hostile.py "$(BINARY)"

## Runs samples/spark on a local cluster of two workers, one of them killed midway. Takes some minutes; needs Java 17.
test-spark: build
	test -x "$(SPARK_VENV)/bin/spark-submit" || \
	  { python3 -m venv "$(SPARK_VENV)" && "$(SPARK_VENV)/bin/pip" install --quiet pyspark; }
	"$(SPARK_VENV)/bin/python" samples/spark/test.py "$(BINARY)"

## Fuzzes what takes bytes from outside, a minute each: make fuzz FUZZ_SECONDS=3600 FUZZ_TARGETS=html
fuzz: system-packages
	Fuzz/fuzz "$(FUZZ_SECONDS)" $(FUZZ_TARGETS)

## Tests pages in a headless Chromium and Word documents in LibreOffice.
test-browser: build browser-packages
	/usr/bin/python3 -m unittest discover --verbose --start-directory Tests/BrowserTests

## Takes the README's screenshots anew, in the course of the same tests.
screenshots: build browser-packages
	SUNTO_REWRITE_SCREENSHOTS=1 /usr/bin/python3 -m unittest discover --verbose --start-directory Tests/BrowserTests \
	  --pattern 'test_screenshots.py'

## Kills a batch of 500 articles at 100 random moments and resumes it each time: some minutes.
test-crash: build
	SUNTO_BINARY="$(CURDIR)/$(BINARY)" SUNTO_CRASHES=100 SUNTO_CRASH_ARTICLES=500 swift test --filter BatchCrashTests

## Checks the layout of the sources.
lint:
	swift format lint --strict --recursive Sources Tests Fuzz Package.swift

## Lays the sources out.
format:
	swift format --in-place --recursive Sources Tests Fuzz Package.swift

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
	# man warns of empty lines; a paragraph is what they mean.
	sed -i 's/^$$/.Pp/' $(GENERATED)/sunto.1
	$(BINARY) --generate-completion-script bash > $(GENERATED)/sunto.bash
	$(BINARY) --generate-completion-script zsh > $(GENERATED)/_sunto
	$(BINARY) --generate-completion-script fish > $(GENERATED)/sunto.fish

# Installs what is missing, on systems that have apt-get; elsewhere, the libraries' headers must be there.
system-packages: PACKAGES = $(SYSTEM_PACKAGES)
browser-packages: PACKAGES = $(BROWSER_PACKAGES)
system-packages browser-packages:
	@if command -v dpkg-query apt-get >/dev/null; then \
	  missing=(); \
	  for package in $(PACKAGES); do \
	    dpkg-query -W -f='$${Status}' "$$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$$package"); \
	  done; \
	  if [ $${#missing[@]} -gt 0 ]; then \
	    $(SUDO) apt-get update && \
	    $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$${missing[@]}"; \
	  fi; \
	fi

clean:
	rm -rf .build
