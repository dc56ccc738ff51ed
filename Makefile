# dlc: build, test, demo, install. `make help` lists the targets.
VERSION  := 0.1.0
PREFIX   ?= /usr/local
DESTDIR  ?=
BUILD    ?= build
# Debian's own Python, for which its python3-* packages are installed.
PYTHON   ?= $(firstword $(wildcard /usr/bin/python3) python3)
CC       ?= cc
CFLAGS   ?= -O2 -g
STRICT   := -std=c11 -D_POSIX_C_SOURCE=200809L -Wall -Wextra -Werror

DLC      := $(BUILD)/dlc
COMPILER := $(wildcard compiler/*.c) $(wildcard compiler/ops/*.c) $(wildcard compiler/kernels/*.c)
OBJECTS  := $(COMPILER:%.c=$(BUILD)/%.o) $(BUILD)/dl.tab.o $(BUILD)/dl.lex.o $(BUILD)/op_registry.o $(BUILD)/embedded.o
INCLUDES := -Icompiler -Iruntime -I$(BUILD)

.PHONY: all
all: setup $(DLC)

# ---- the compiler --------------------------------------------------------------------------------

$(DLC): $(OBJECTS)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ -lm

$(BUILD)/%.o: %.c | $(BUILD)/op_names.h
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(STRICT) $(INCLUDES) -DDLC_VERSION='"$(VERSION)"' -MMD -c -o $@ $<

$(BUILD)/%.o: $(BUILD)/%.c
	$(CC) $(CFLAGS) $(STRICT) $(INCLUDES) -MMD -c -o $@ $<

$(BUILD)/dl.tab.c $(BUILD)/dl.tab.h &: grammar/dl.y
	@mkdir -p $(@D)
	bison -Wall -Werror -Wno-yacc --defines=$(BUILD)/dl.tab.h -o $(BUILD)/dl.tab.c $<

$(BUILD)/dl.lex.c $(BUILD)/dl.lex.h &: grammar/dl.l
	@mkdir -p $(@D)
	flex --header-file=$(BUILD)/dl.lex.h -o $(BUILD)/dl.lex.c $<

$(BUILD)/dl.tab.o: $(BUILD)/dl.lex.h
$(BUILD)/dl.lex.o: $(BUILD)/dl.tab.h

# The op registry follows from the file names: compiler/ops/NAME.c defines `const Op op_NAME`.
OP_NAMES := $(sort $(basename $(notdir $(filter-out %_support.c,$(wildcard compiler/ops/*.c)))))
$(BUILD)/op_names.h: $(wildcard compiler/ops) Makefile
	@mkdir -p $(@D)
	@for op in $(OP_NAMES); do echo "extern const Op op_$$op;"; done > $@

$(BUILD)/op_registry.c: $(BUILD)/op_names.h
	@{ echo '#include "graph.h"'; echo '#include "op_names.h"'; \
	   echo 'const Op *const all_ops[] = {'; for op in $(OP_NAMES); do echo "    &op_$$op,"; done; \
	   echo '    NULL};'; } > $@

# Text that the compiler carries with it: the prelude, and the declarations that generated files start with.
EMBEDDED := $(sort $(wildcard compiler/prelude/*.dl)) runtime/dlc_program.h
$(BUILD)/embedded.c: $(EMBEDDED) compiler/embed.sh
	@mkdir -p $(@D)
	sh compiler/embed.sh $(EMBEDDED) > $@

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)

# ---- setup ---------------------------------------------------------------------------------------

.PHONY: setup
setup:
	@sh tests/tools/setup.sh

.PHONY: clean
clean:
	rm -rf $(BUILD)
