# The commands a person needs. Each sets up what it needs first.
.PHONY: demo test lint format bench docs build setup hostile fuzz

release := .build/release/vitrina

demo: setup            ## build everything, build the sample shop's knowledge base, ask five questions
	swift build --configuration release --product vitrina
	scripts/demo $(release)

# Tests that run whole commands or a server have the machine to themselves, and so do the dialogues, which take all of it for minutes.
test: setup            ## run every test
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build --skip RAGServiceTests --skip VitrinaTests --skip BotTests
	swift test --skip-build --no-parallel --filter RAGServiceTests
	swift test --skip-build --no-parallel --filter VitrinaTests
	swift test --skip-build --filter BotTests

build: setup           ## the release build
	swift build --configuration release --product vitrina

lint:                  ## hold the sources against the format
	swift format lint --strict --recursive Package.swift Sources Tests

format:                ## bring the sources into the format
	swift format --in-place --recursive Package.swift Sources Tests

bench: build           ## time the build of the sample shop and measure what search finds in it
	scripts/bench $(release)

hostile: build         ## read files made to break readers: each within 2 seconds and 256 MB
	scripts/hostile $(release)

FORMAT ?= word
MINUTES ?= 10
fuzz: setup            ## fuzz one reader: make fuzz FORMAT=word|spreadsheet|stock|chat|container|xml|numbers|pictures MINUTES=10
	scripts/fuzz $(FORMAT) $(MINUTES)

docs: setup            ## write docs/cli.md anew from --help
	swift build --product vitrina
	scripts/cli-reference .build/debug/vitrina > docs/cli.md

setup:
	scripts/bootstrap
