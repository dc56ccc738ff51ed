# dlc: build, test, demo, install. `make help` lists the targets.
VERSION  := 0.1.0
PREFIX   ?= /usr/local
DESTDIR  ?=
BUILD    ?= build
# One spelling of a path, or the dependency files of one run would mean nothing to the next.
override BUILD := $(patsubst $(CURDIR)/%,%,$(BUILD))
$(CURDIR)/$(BUILD)/%: $(BUILD)/%
	@:
# Debian's own Python, for which its python3-* packages are installed.
PYTHON   ?= $(firstword $(wildcard /usr/bin/python3) python3)
CC       ?= cc
CFLAGS   ?= -O2 -g
STRICT   := -std=c11 -D_XOPEN_SOURCE=700 -Wall -Wextra -Werror

MAKEFLAGS += --jobs=$(shell nproc) --no-builtin-rules

DLC      := $(BUILD)/dlc
COMPILER := $(wildcard compiler/*.c) $(wildcard compiler/ops/*.c) $(wildcard compiler/kernels/*.c)
OBJECTS  := $(COMPILER:%.c=$(BUILD)/%.o) $(BUILD)/dl.tab.o $(BUILD)/dl.lex.o $(BUILD)/op_registry.o $(BUILD)/embedded.o \
            $(BUILD)/runtime/utf8.o
INCLUDES := -Icompiler -Iruntime -I$(BUILD)

# `make V=1` shows the commands.
say  = $(if $(V),,@printf '  %-5s %s\n' $(1) $(2);)
READY := $(BUILD)/ready

.DEFAULT_GOAL := all
.PHONY: all
all: $(DLC) $(BUILD)/libdlc_host.a

# ---- the compiler --------------------------------------------------------------------------------

$(DLC): $(OBJECTS)
	$(call say,LINK,$@)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ -lm

$(BUILD)/%.o: %.c | $(BUILD)/op_names.h $(READY)
	@mkdir -p $(@D)
	$(call say,CC,$<)$(CC) $(CFLAGS) $(STRICT) $(INCLUDES) -DDLC_VERSION='"$(VERSION)"' -MMD -c -o $@ $<

$(BUILD)/%.o: $(BUILD)/%.c | $(READY)
	$(call say,CC,$<)$(CC) $(CFLAGS) $(STRICT) $(INCLUDES) -MMD -c -o $@ $<

$(BUILD)/dl.tab.c $(BUILD)/dl.tab.h &: grammar/dl.y | $(READY)
	@mkdir -p $(@D)
	$(call say,BISON,$<)bison -Wall -Werror -Wno-yacc --defines=$(BUILD)/dl.tab.h -o $(BUILD)/dl.tab.c $<

$(BUILD)/dl.lex.c: grammar/dl.l | $(READY)
	@mkdir -p $(@D)
	$(call say,FLEX,$<)flex -o $(BUILD)/dl.lex.c $<

$(BUILD)/dl.lex.o $(filter $(BUILD)/compiler/parse%.o,$(OBJECTS)): $(BUILD)/dl.tab.h

# The op registry follows from the file names: compiler/ops/NAME.c defines `const Op op_NAME`.
OP_NAMES := $(sort $(basename $(notdir $(filter-out %_support.c,$(wildcard compiler/ops/*.c)))))
$(BUILD)/op_names.h: $(wildcard compiler/ops) Makefile
	@mkdir -p $(@D)
	@for op in $(OP_NAMES); do echo "extern const Op op_$$op;"; done > $@.new
	@cmp -s $@.new $@ && rm $@.new || mv $@.new $@

$(BUILD)/op_registry.c: $(BUILD)/op_names.h
	@{ echo '#include "graph.h"'; echo 'const Op *const all_ops[] = {'; for op in $(OP_NAMES); do echo "    &op_$$op,"; done; \
	   echo '    NULL};'; } > $@

# Text that the compiler carries with it: the prelude, and the declarations that generated files start with.
EMBEDDED := $(sort $(wildcard compiler/prelude/*.dl compiler/helpers/*.in)) runtime/dlc_program.h
$(BUILD)/embedded.c: $(EMBEDDED) compiler/embed.sh $(wildcard compiler/prelude compiler/helpers)
	@mkdir -p $(@D)
	$(call say,EMBED,$@)sh compiler/embed.sh $(EMBEDDED) > $@

# ---- host library: what every trainer is linked with, except its model ----------------------------
HOST_OBJECTS := $(patsubst %.c,$(BUILD)/%.o,$(wildcard runtime/*.c runtime/readers/*.c)) $(BUILD)/reader_registry.o
HOST_LIBS    := -lzip -lz -lpng -ljansson -lm -pthread

# Its probe of the machine's peak is written in products and sums.
$(BUILD)/runtime/machine.o: private override CFLAGS += -ffp-contract=fast

$(BUILD)/libdlc_host.a: $(HOST_OBJECTS)
	@rm -f $@
	$(call say,AR,$@)$(AR) rcs $@ $^

# The registry of data formats follows from the file names: runtime/readers/NAME.c defines `const Reader reader_NAME`.
READER_NAMES := $(sort $(basename $(notdir $(wildcard runtime/readers/*.c))))
$(BUILD)/reader_registry.c: $(wildcard runtime/readers) Makefile
	@mkdir -p $(@D)
	@{ echo '#include "data.h"'; for reader in $(READER_NAMES); do echo "extern const Reader reader_$$reader;"; done; \
	   echo 'const Reader *const all_readers[] = {'; \
	   for reader in $(READER_NAMES); do echo "    &reader_$$reader,"; done; echo '    NULL};'; } > $@

# How the tests read files without a model: prints what a reader makes of them.
$(BUILD)/read_driver: $(BUILD)/tests/tools/read_driver.o $(BUILD)/libdlc_host.a
	$(call say,LINK,$@)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(HOST_LIBS)

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)

# ---- setup ---------------------------------------------------------------------------------------

# Installs what is missing, once for a build folder.
$(READY): tests/tools/setup.sh
	@sh tests/tools/setup.sh
	@mkdir -p $(@D) && touch $@

# ---- what people run -----------------------------------------------------------------------------

.PHONY: demo
demo: all
	PYTHON=$(PYTHON) sh tests/tools/demo.sh $(BUILD)

# One test: make test ARGS="-k softmax"; DLC_DATA=folder adds the tests on real data.
.PHONY: test
test: all
	$(PYTHON) -m pytest -q -n 2 tests $(ARGS)

# Rewrites the checked-in outputs; `git diff generated` shows what changed.
.PHONY: golden
golden: all
	$(PYTHON) tests/tools/golden.py

.PHONY: docs
docs: all
	$(PYTHON) docs/make_prelude.py

BENCH_bench       := training
BENCH_bench-infer := inference
.PHONY: bench bench-infer
bench bench-infer: all
	sh tests/tools/setup.sh $@
	BUILD=$(BUILD) $(PYTHON) bench/$(BENCH_$@).py --json bench/$(BENCH_$@).json $(ARGS)
	$(PYTHON) bench/chart.py

# Fuzzing, SECONDS each: the front end and every file reader.
SECONDS ?= 60
.PHONY: fuzz
fuzz: all
	sh tests/fuzz/run.sh $(BUILD) $(SECONDS)

.PHONY: format
format:
	clang-format -i $$(git ls-files '*.c' '*.h' | grep -v '^generated/')

.PHONY: install
install: $(DLC) $(BUILD)/libdlc_host.a
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/lib/dlc $(DESTDIR)$(PREFIX)/lib/pkgconfig \
	    $(DESTDIR)$(PREFIX)/include/dlc $(DESTDIR)$(PREFIX)/share/man/man1 \
	    $(DESTDIR)$(PREFIX)/share/bash-completion/completions
	install -m 755 $(DLC) $(DESTDIR)$(PREFIX)/bin/dlc
	install -m 644 $(BUILD)/libdlc_host.a $(DESTDIR)$(PREFIX)/lib/dlc/
	install -m 644 runtime/dlc_program.h $(DESTDIR)$(PREFIX)/include/dlc/
	install -m 644 docs/dlc.1 $(DESTDIR)$(PREFIX)/share/man/man1/
	install -m 644 docs/dlc.bash $(DESTDIR)$(PREFIX)/share/bash-completion/completions/dlc
	sed -e 's|@PREFIX@|$(PREFIX)|' -e 's|@VERSION@|$(VERSION)|' docs/dlc.pc.in \
	    > $(DESTDIR)$(PREFIX)/lib/pkgconfig/dlc.pc

.PHONY: uninstall
uninstall:
	rm -rf $(DESTDIR)$(PREFIX)/bin/dlc $(DESTDIR)$(PREFIX)/lib/dlc $(DESTDIR)$(PREFIX)/include/dlc \
	    $(DESTDIR)$(PREFIX)/share/man/man1/dlc.1 $(DESTDIR)$(PREFIX)/lib/pkgconfig/dlc.pc \
	    $(DESTDIR)$(PREFIX)/share/bash-completion/completions/dlc

.PHONY: help
help:
	@echo 'make            what is missing is installed, then the compiler is built: $(DLC)'
	@echo 'make demo       compiles an example, makes data, trains on it, draws pictures'
	@echo 'make test       all tests (ARGS="-k NAME" for some of them)'
	@echo 'make golden     rewrites the golden outputs in generated/'
	@echo 'make bench      step times beside PyTorch; writes bench/training.json and the chart'
	@echo 'make bench-infer  inference at batch 1 beside ONNX Runtime and PyTorch; bench/inference.json'
	@echo 'make fuzz       fuzzes the front end and the file readers, SECONDS=60 each'
	@echo 'make docs       docs/prelude.md from the prelude'
	@echo 'make install    PREFIX=/usr/local DESTDIR='

.PHONY: clean
clean:
	rm -rf $(BUILD)
