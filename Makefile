# SPDX-License-Identifier: MIT
# plumbline: `make help` says what there is to make.

# LIBC=DIR: a musl or glibc that was built in that directory and is not installed. Its loader is the programs' own, as if it were, so that
# one which executes itself again has it, too. Of musl the headers are taken as well; of glibc, this machine's.
ifneq ($(LIBC),)
O ?= build/libc
libc := $(abspath $(LIBC))
ifneq ($(wildcard $(libc)/lib/libc.so),)
musl := $(abspath $(or $(shell cd $(libc) && sed -n 's/^srcdir = //p' config.mak 2>/dev/null | xargs -r realpath),$(libc)))
musl_arch := $(shell sed -n 's/^ARCH = //p' $(libc)/config.mak)
ifneq ($(MAKECMDGOALS),clean)
$(shell mkdir -p $(O) && sh $(musl)/tools/musl-gcc.specs.sh $(musl)/include $(libc)/lib $(libc)/lib/libc.so >$(O)/musl.specs)
endif
CHECK_UNDER := native # valgrind knows neither its malloc() nor its string functions, and reports what is no error
LIBC_CC := -specs=$(abspath $(O))/musl.specs $(patsubst %,-isystem %,$(libc)/obj/include $(musl)/arch/$(musl_arch) $(musl)/arch/generic)
else ifneq ($(wildcard $(libc)/elf/ld.so),)
ifneq ($(STATIC),)
$(error STATIC=1 would take this machine's glibc, not LIBC=$(LIBC))
endif
comma := ,
LIBC_CC := -Wl,--dynamic-linker=$(libc)/elf/ld.so \
	$(addprefix -Wl$(comma)-rpath$(comma),$(libc) $(addprefix $(libc)/,elf math mathvec dlfcn nptl nss nis resolv rt support)) -Wno-unused-command-line-argument
else
$(error LIBC=$(LIBC): neither lib/libc.so is there, as musl's make leaves it, nor elf/ld.so, as glibc's)
endif
endif

O ?= build
CASES_DIR ?= cases
FACILITY ?= *
prefix ?= /usr/local
bindir ?= $(prefix)/bin
libexecdir ?= $(prefix)/libexec
datadir ?= $(prefix)/share
mandir ?= $(datadir)/man
bashcompdir ?= $(datadir)/bash-completion/completions
zshcompdir ?= $(datadir)/zsh/site-functions
fishcompdir ?= $(datadir)/fish/vendor_completions.d
STRIP ?= $(CROSS_COMPILE)strip

VERSION := 0.1
ifeq ($(origin CC),default)
CC := $(CROSS_COMPILE)gcc
endif
ifneq ($(LIBC),)
override CC := $(CC) $(LIBC_CC)
endif
# Valgrind 3.19 cannot read what clang writes as DWARF 5.
CFLAGS ?= -O1 -gdwarf-4
WARNINGS ?= -Wall -Wextra -Wmissing-prototypes -Wstrict-prototypes -Wpointer-arith -Wvla
# What every compilation has. A missing function must not become an implicit one, nor read() one that checks.
BASE_FLAGS := -std=c17 -pipe $(WARNINGS) -Werror=implicit-function-declaration -U_FORTIFY_SOURCE -Wp,-iquote,lib
# A case has POSIX and XSI; it defines _GNU_SOURCE itself if it needs more.
CASE_FLAGS := $(BASE_FLAGS) -D_POSIX_C_SOURCE=202405L -D_XOPEN_SOURCE=800
OUR_FLAGS := $(BASE_FLAGS) -D_GNU_SOURCE
# A 32-bit runner still has to read any directory; lib/ shares off_t with the cases, which have the platform's usual one.
RUNNER_FLAGS := $(OUR_FLAGS) -D_FILE_OFFSET_BITS=64
LDLIBS ?= -lrt
LINK_FLAGS := -pthread $(if $(STATIC),-static)

Q := $(if $(V),,@)
# Under make -s, and with V=1, which shows the commands, nothing is said.
QUIET := $(findstring s,$(filter-out --%,$(firstword -$(MAKEFLAGS))))
say = $(if $(V)$(QUIET),,@printf '  %-7s %s\n' $(1) $(2))

SOURCES := $(sort $(wildcard $(CASES_DIR)/*/*.c))
# WORD:ID:FILE for each VARIANT(WORD, "ID", ...) in a case: its file is compiled once for each.
VARIANTS := $(shell grep -HoE '^[^/]*VARIANT.[a-z0-9_]+, "[^"]+"' /dev/null $(SOURCES) | \
	sed -E 's/^([^:]*):.*VARIANT.([a-z0-9_]+), "([^"]+)"$$/\2:\3:\1/')
part = $(word $(1),$(subst :, ,$(2)))
ALL_IDS := $(filter-out $(foreach v,$(VARIANTS),$(patsubst $(CASES_DIR)/%.c,%,$(call part,3,$v))),$(SOURCES:$(CASES_DIR)/%.c=%)) \
	$(foreach v,$(VARIANTS),$(call part,2,$v))
IDS := $(sort $(foreach i,$(ALL_IDS),$(if $(filter $(subst *,%,$(FACILITY)),$(firstword $(subst /, ,$i))),$i)))
OBJECTS := $(IDS:%=$(O)/obj/cases/%.o)
PROGRAMS := $(IDS:%=$(O)/cases/%)
# What was built of cases that are no more.
STALE := $(filter-out $(ALL_IDS),$(patsubst $(O)/obj/cases/%.o,%,$(wildcard $(O)/obj/cases/*/*.o)))
HEADERS := $(wildcard lib/*.h harness/*.h harness/faults/*.h)
# One of linux.c and plain.c, of each: see lib/beyond.h, harness/system.h.
PLAIN ?= $(if $(filter Linux,$(shell uname -s)),,1)
LIB := $(patsubst lib/%.c,$(O)/obj/lib/%.o,$(filter-out lib/$(if $(PLAIN),linux,plain).c,$(wildcard lib/*.c)))
# What the runner and the faults know of names: cases.c, and the old ids.
NAMES := $(O)/obj/harness/cases.o $(O)/obj/harness/renamed.o
# main() outside of the archive, for libcs that ask for it late.
ALONE := $(O)/obj/harness/alone.o $(O)/alone.a
SUPERVISOR := $(if $(PLAIN),plain,linux) outcome room sweep supervise
RUNNER := $(patsubst %,$(O)/obj/harness/%.o,main usage options list select expect output ktap summary live header init run worker job $(SUPERVISOR)) $(NAMES)
DIRECTORIES := $(sort $(dir $(OBJECTS) $(PROGRAMS) $(LIB) $(RUNNER)) $(O)/obj/harness/faults/)

# Of a release it is in the file that git archive has filled in.
COMMIT := \#define PLUMB_COMMIT "$(shell git describe --always --dirty --exclude '*' 2>/dev/null || sed -n 's/^commit: \([0-9a-f]*\)$$/\1/p' .release 2>/dev/null)"

# Other flags make other objects, and other cases another runner: these files change when those do.
FLAGS = $(CC) $(if $(PLAIN),PLAIN) $(CASE_FLAGS) $(CFLAGS) $(LDFLAGS) $(LINK_FLAGS) $(LDLIBS) $(CASES_DIR)
ifeq ($(filter clean help format,$(MAKECMDGOALS)),)
ifneq ($(file <$(O)/flags),$(FLAGS))
$(shell mkdir -p $(O))
$(file >$(O)/flags,$(FLAGS))
endif
ifneq ($(file <$(O)/commit.h),$(COMMIT))
$(file >$(O)/commit.h,$(COMMIT))
endif
ifneq ($(file <$(O)/objects),$(OBJECTS))
$(file >$(O)/objects,$(OBJECTS))
endif
endif

# check and its like build with all processors even where nobody said -j.
JOBS = $(if $(findstring jobserver,$(MAKEFLAGS)),,-j$(shell nproc 2>/dev/null || echo 2))
PARALLEL = +@$(MAKE) --no-print-directory $(JOBS)

.PHONY: all matrix matrix-picture clauses fuzz-report check check-native check-memcheck check-platforms check-environments selftest soak faults bench programs each-program list install install-programs installcheck dist lint format clean help
.DELETE_ON_ERROR:
.SUFFIXES:
.SECONDARY: $(ALONE)

# What is not linked is at least compiled.
all: $(O)/plumbline $(O)/obj/harness/plain.o $(O)/obj/lib/plain.o $(if $(shell command -v scdoc),$(O)/plumbline.1)

$(DIRECTORIES):
	@mkdir -p $@

# $(1) id, $(2) flags of the variant
define compile_case
$(call say,CASE,$(1))
$(Q)if $(CC) $(CASE_FLAGS) $(2) $(CFLAGS) -MMD -MP -DPLUMB_ID='"$(1)"' -c -o $@ $<; then \
	[ ! -e $@.failed ] || rm $@.failed; else \
	harness/does-not-build $(1) $< $@ $(CC) $(CASE_FLAGS) $(2) $(CFLAGS); fi
endef

$(O)/obj/cases/%.o: $(CASES_DIR)/%.c Makefile $(O)/flags | $(DIRECTORIES)
	$(call compile_case,$*)

define variant_rules
$(O)/obj/cases/$(call part,2,$(1)).o: $(call part,3,$(1)) Makefile $(O)/flags | $(DIRECTORIES)
	$$(call compile_case,$(call part,2,$(1)),-DPLUMB_VARIANT_$(call part,1,$(1))=1)
$(O)/cases/$(call part,2,$(1)): SOURCE = $(call part,3,$(1))
$(O)/cases/$(call part,2,$(1)): VARIANT_FLAG = -DPLUMB_VARIANT_$(call part,1,$(1))=1
endef
$(foreach v,$(VARIANTS),$(eval $(call variant_rules,$v)))
-include $(wildcard $(ALL_IDS:%=$(O)/obj/cases/%.d))
# A case that has moved into another's file is still a prerequisite in an old build's .d.
$(CASES_DIR)/%.c: ;
lib/%.h: ;

# What does not link alone would not link with the others: it is replaced by an object that says so.
$(O)/cases/%: SOURCE = $(CASES_DIR)/$*.c
$(O)/cases/%: $(O)/obj/cases/%.o $(ALONE) | $(DIRECTORIES)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) $(LINK_FLAGS) -o $@ $< $(ALONE) $(LDLIBS) || \
		{ harness/does-not-build --link "$(CC) $(LDFLAGS) $(LINK_FLAGS) $< $(ALONE) $(LDLIBS)" \
			$* $(SOURCE) $< $(CC) $(CASE_FLAGS) $(VARIANT_FLAG) $(CFLAGS) && \
		$(CC) $(CFLAGS) $(LDFLAGS) $(LINK_FLAGS) -o $@ $< $(ALONE) $(LDLIBS); }

$(O)/obj/lib/%.o: lib/%.c $(HEADERS) Makefile $(O)/flags | $(DIRECTORIES)
	$(call say,CC,$<)
	$(Q)$(CC) $(OUR_FLAGS) $(CFLAGS) -c -o $@ $<

$(O)/obj/harness/%.o: harness/%.c $(HEADERS) Makefile $(O)/flags | $(DIRECTORIES)
	$(call say,CC,$<)
	$(Q)$(CC) $(RUNNER_FLAGS) -I$(O) $(CFLAGS) -c -o $@ $<

$(O)/obj/harness/header.o: $(O)/commit.h

# Old ids as C: "old", "now" or "", "why".
$(O)/obj/harness/renamed.o: $(wildcard $(CASES_DIR)/RENAMED.tsv) Makefile $(O)/flags | $(DIRECTORIES)
	$(call say,CC,renamed)
	$(Q){ printf '#include "harness.h"\nconst struct renamed renamed[] = {\n'; \
		awk -F '\t' '/^#/ { next } NF != 3 { print FILENAME ":" FNR ": not old id, new id or nothing, why" >"/dev/stderr"; exit 1 } \
			{ gsub(/[\\"]/, "\\\\&"); printf "{\"%s\", \"%s\", \"%s\"},\n", $$1, $$2, $$3 }' $(filter %.tsv,$^) /dev/null && \
		printf '{"", "", ""}};\nconst int renamed_count = sizeof(renamed) / sizeof(renamed[0]) - 1;\n'; } >$@.c
	$(Q)$(CC) $(RUNNER_FLAGS) -Iharness $(CFLAGS) -c -o $@ $@.c && rm $@.c

$(O)/alone.a: $(SUPERVISOR:%=$(O)/obj/harness/%.o) $(LIB)
	$(call say,AR,$@)
	$(Q)rm -f $@ && $(CROSS_COMPILE)ar qcs $@ $^

# Where they do not link together, each is linked alone: those that do not are replaced.
LINK := $(CC) $(CFLAGS) $(LDFLAGS) $(LINK_FLAGS) $(if $(STATIC),-s) -o $(O)/plumbline $(RUNNER) @$(O)/objects $(LIB) $(LDLIBS)
$(O)/plumbline: $(RUNNER) $(LIB) $(OBJECTS) $(O)/objects
	$(call say,LINK,$@)
	+$(Q)$(LINK) 2>/dev/null || { $(MAKE) --no-print-directory each-program && $(LINK); }
	$(if $(STALE),$(Q)rm -f $(STALE:%=$(O)/cases/%) $(foreach s,$(STALE),$(O)/obj/cases/$s.*))
	$(if $(QUIET),,@n=$$(ls -d $(O)/obj/cases/*/*.failed 2>/dev/null | wc -l); [ $$n = 0 ] || \
		echo "  $$n cases do not build here: each is a result that says why")

# The runner and lib/ as they are on a system that is not Linux, built against headers from which Linux's own are hidden. The cases are the
# same: of them Linux's own say what they need.
PLAIN_OBJECTS := $(patsubst $(O)/obj/%,$(O)/obj/plain/%,$(subst /linux.o,/plain.o,$(filter-out $(O)/obj/harness/renamed.o,$(RUNNER) $(LIB))))
PLAIN_FLAGS := $(BASE_FLAGS) -D_POSIX_C_SOURCE=202405L -D_XOPEN_SOURCE=800 -D_DEFAULT_SOURCE -D_FILE_OFFSET_BITS=64 \
	-U__linux__ -U__linux -U__gnu_linux__ -I$(O) -I$(O)/obj/plain/headers -include ci/posix-only.h
LINUX_HEADERS := syscall.h mntent.h $(addprefix sys/,capability.h epoll.h eventfd.h fanotify.h fsuid.h inotify.h io.h klog.h mount.h \
	personality.h pidfd.h prctl.h ptrace.h quota.h reboot.h sendfile.h signalfd.h statfs.h swap.h syscall.h sysinfo.h \
	sysmacros.h timerfd.h vfs.h xattr.h) $(addprefix linux/,capability.h fs.h futex.h memfd.h mount.h prctl.h sched.h seccomp.h)

$(O)/obj/plain/headers: Makefile
	$(Q)rm -rf $@ && mkdir -p $@/sys $@/linux
	$(Q)for header in $(LINUX_HEADERS); do echo "#error <$$header> is of Linux alone" >$@/$$header; done

$(O)/obj/plain/%.o: %.c $(HEADERS) ci/posix-only.h Makefile $(O)/flags | $(O)/obj/plain/headers
	$(call say,PLAIN,$<)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(PLAIN_FLAGS) $(CFLAGS) -c -o $@ $<

$(O)/plumbline-plain: $(PLAIN_OBJECTS) $(O)/plumbline
	$(call say,LINK,$@)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) $(LINK_FLAGS) -o $@ $(PLAIN_OBJECTS) $(O)/obj/harness/renamed.o @$(O)/objects $(LDLIBS)

# The cases again, their calls renamed to those of the fault layer: lib/ and the runner keep libc's.
FAULTS := $(patsubst harness/faults/%.c,$(O)/obj/harness/faults/%.o,$(wildcard harness/faults/*.c))
FAULT_RUNNER := $(patsubst %,$(O)/obj/harness/%.o,run worker job $(SUPERVISOR)) $(NAMES)

$(O)/obj/harness/faults/%.o: harness/faults/%.c harness/faults/interfaces.def $(HEADERS) Makefile $(O)/flags | $(DIRECTORIES)
	$(call say,CC,$<)
	$(Q)$(CC) $(OUR_FLAGS) -Iharness $(CFLAGS) -DPLUMB_FACILITY='"$*"' -c -o $@ $<

$(O)/faulty.o: $(OBJECTS) $(O)/plumbline $(O)/objects harness/faults/interfaces.def
	$(Q)sed -n 's/^INTERFACE(\([A-Za-z0-9_]*\).*/\1 faulty_\1/p' harness/faults/interfaces.def >$(O)/faulty.names
	$(Q)$(CROSS_COMPILE)ld -r -o $@.tmp @$(O)/objects
	$(Q)$(CROSS_COMPILE)objcopy --redefine-syms=$(O)/faulty.names $@.tmp $@ && rm $@.tmp

$(O)/plumbline-faults: $(O)/faulty.o $(FAULTS) $(FAULT_RUNNER) $(LIB)
	$(call say,LINK,$@)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) $(LINK_FLAGS) -o $@ $^ $(LDLIBS)

$(O)/plumbline.1: harness/plumbline.1.scd
	$(call say,SCDOC,$@)
	$(Q)scdoc <$< >$@

# What reads the runner's TAP, for this machine whatever the suite is for. Without the libraries it merges, compares and counts.
HOSTCC ?= cc
REPORT_LIBRARIES := yaml-0.1 jansson libxml-2.0
REPORT := $(filter-out %/fuzz.c,$(wildcard harness/report/*.c))
REPORT_PLAIN := $(filter-out $(addprefix harness/report/,diagnostics.c text.c json.c junit.c evidence.c matrix.c),$(REPORT))
REPORT_FLAGS := -std=c17 $(WARNINGS) -D_GNU_SOURCE -DPLUMB_VERSION='"$(VERSION)"' -I$(O)/obj/report
REPORT_PARTS := $(patsubst harness/report/%,$(O)/obj/report/%.h,$(wildcard harness/report/matrix.css harness/report/matrix.js))

# The matrix's style and script, as C strings.
$(O)/obj/report/%.h: harness/report/% Makefile
	@mkdir -p $(@D)
	$(Q){ echo 'static const char $(subst .,_,$*)[] ='; sed -e 's/[\\"?]/\\&/g' -e 's/.*/"&\\n"/' $<; echo ';'; } >$@

$(O)/plumbline-report: $(REPORT) $(REPORT_PARTS) $(wildcard harness/report/*.h) Makefile
	$(call say,REPORT,$@)
	@mkdir -p $(@D)
	$(Q)if pkg-config --exists $(REPORT_LIBRARIES) 2>/dev/null; then \
		$(HOSTCC) $(REPORT_FLAGS) -O2 -g -DPLUMB_REPORT_LIBRARIES `pkg-config --cflags $(REPORT_LIBRARIES)` -o $@ $(REPORT) \
			`pkg-config --libs $(REPORT_LIBRARIES)`; \
	else \
		$(HOSTCC) $(REPORT_FLAGS) -O2 -g -o $@ $(REPORT_PLAIN); \
	fi

$(O)/fuzz-report: $(REPORT) $(REPORT_PARTS) harness/report/fuzz.c $(wildcard harness/report/*.h) Makefile
	$(Q)clang $(REPORT_FLAGS) -O1 -g -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all -DPLUMB_REPORT_LIBRARIES `pkg-config --cflags $(REPORT_LIBRARIES)` \
		-o $@ $(filter-out %/main.c,$(REPORT)) harness/report/fuzz.c `pkg-config --libs $(REPORT_LIBRARIES)`

## fuzz-report      feed plumbline-report with what is no TAP (RUNS=1000000)
fuzz-report: $(O)/fuzz-report
	@mkdir -p $(O)/fuzz
	@cd $(O) && ./fuzz-report -max_len=4096 -timeout=10 -runs=$(or $(RUNS),1000000) fuzz $(CURDIR)/harness/report/corpus

# The tool for this machine is made along with the suite for it.
ifeq ($(CROSS_COMPILE)$(STATIC)$(filter-out cases,$(CASES_DIR)),)
all: $(O)/plumbline-report $(if $(shell command -v scdoc),$(O)/plumbline-report.1)
endif

$(O)/plumbline-report.1: harness/report/plumbline-report.1.scd
	$(call say,SCDOC,$@)
	@mkdir -p $(@D)
	$(Q)scdoc <$< >$@

$(O)/cases.tsv: $(O)/plumbline
	$(Q)$(O)/plumbline list --tsv >$@

## matrix           build/matrix.html: every behaviour on every platform that has run (make check-platforms)
matrix: $(O)/plumbline-report $(O)/cases.tsv
	@ls build/platforms/*.tap >/dev/null 2>&1 || { echo 'make: matrix: no platform has run: make check-platforms' >&2; exit 2; }
	@$(O)/plumbline-report --format html --cases $(O)/cases.tsv --output $(O)/matrix.html build/platforms/*.tap; status=$$?; \
		echo $(O)/matrix.html; test $$status -le 1

## matrix-picture   ci/matrix.png, what README shows of it
matrix-picture: matrix
	@chromium --headless=new --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 --window-size=1040,560 \
		--screenshot=ci/matrix.png 'file://$(abspath $(O))/matrix.html#view=fail' 2>/dev/null && ls -l ci/matrix.png

## clauses          which case demands which clause, and which documented errors none demands
clauses: $(O)/plumbline-report $(O)/cases.tsv
	@$(O)/plumbline-report --clauses --cases $(O)/cases.tsv

## check            run every case, natively and under memcheck; LIBC=dir: with a libc that was built there and is not installed
CHECK_UNDER ?= native,memcheck
check:
	$(PARALLEL) all
	@$(O)/plumbline run --under $(CHECK_UNDER) $(RUN)

## check-native     natively only (RUN='options and patterns' for each of these)
check-native:
	$(PARALLEL) all
	@$(O)/plumbline run $(RUN)

## check-memcheck   under valgrind's memcheck only
check-memcheck:
	$(PARALLEL) all
	@$(O)/plumbline run --under memcheck $(RUN)

## check-PLATFORM   on one of those below, with what is expected of it; check-kernel: on KERNEL=path/to/image [ARCH=arm64]
PLATFORMS := $(notdir $(wildcard ci/platforms/*))
check-%:
	@test -x ci/platforms/$* || { echo 'make: $@: there is only: $(PLATFORMS)' >&2; exit 2; }
	@ci/platforms/$* $(RUN)

## check-platforms  on all of them that can be had here (ONLY='musl uml'), and a table of what they came to
check-platforms:
	@ci/check-platforms $(ONLY)

## check-environments  on those that are this machine in other circumstances: containers, users, limits, file systems
check-environments:
	@ci/check-platforms --environments

## selftest         the project's own tests
selftest:
	$(PARALLEL) all programs
	@bats/run $(TESTS)

## soak             laws with one seed after the other, until one fails (SECONDS=600, EFFORT=20, RUN='options and patterns')
soak:
	$(PARALLEL) all
	@end=$$(($$(date +%s) + $(or $(SECONDS),600))); while [ $$(date +%s) -lt $$end ]; do \
		$(O)/plumbline run --fail-fast --effort $(or $(EFFORT),20) --seed $$(date +%s%N) $(or $(RUN),'*/law-*') || exit; done

## faults           show of every case that it can fail, and of every named fault that a case catches it
faults:
	$(PARALLEL) $(O)/plumbline-faults
	@$(O)/plumbline-faults $(RUN)

## bench            what the runner costs, against what else there is
bench:
	$(PARALLEL) all programs
	@bats/bench

## programs         the small programs, one a case, in build/cases: for --programs, --wrapper, and to trace one
programs: $(O)/plumbline
	+$(Q)$(MAKE) --no-print-directory each-program

each-program: $(PROGRAMS)

## list             the ids of all cases
list:
	$(PARALLEL) all >/dev/null
	@$(O)/plumbline list

## install          the runner, its manual page and completions below DESTDIR and prefix; nothing is compiled again
install: all
	install -d $(DESTDIR)$(bindir) $(DESTDIR)$(mandir)/man1 $(DESTDIR)$(bashcompdir) $(DESTDIR)$(zshcompdir) $(DESTDIR)$(fishcompdir)
	install -m 755 $(O)/plumbline $(DESTDIR)$(bindir)/plumbline
	$(STRIP) $(DESTDIR)$(bindir)/plumbline
	test ! -x $(O)/plumbline-report || install -m 755 $(O)/plumbline-report $(DESTDIR)$(bindir)/plumbline-report
	test ! -f $(O)/plumbline-report.1 || install -m 644 $(O)/plumbline-report.1 $(DESTDIR)$(mandir)/man1/plumbline-report.1
	test ! -f $(O)/plumbline.1 || install -m 644 $(O)/plumbline.1 $(DESTDIR)$(mandir)/man1/plumbline.1
	install -m 644 harness/completions/plumbline.bash $(DESTDIR)$(bashcompdir)/plumbline
	install -m 644 harness/completions/_plumbline $(DESTDIR)$(zshcompdir)/_plumbline
	install -m 644 harness/completions/plumbline.fish $(DESTDIR)$(fishcompdir)/plumbline.fish

## install-programs the small programs, one a case, for --programs and --wrapper
install-programs: all programs
	rm -rf $(DESTDIR)$(libexecdir)/plumbline
	install -d $(DESTDIR)$(libexecdir)/plumbline
	tr ' ' '\n' <$(O)/objects | sed 's,^$(O)/obj/cases/,,; s,\.o$$,,' | tar -cf - -C $(O)/cases -T - | \
		tar -xof - -C $(DESTDIR)$(libexecdir)/plumbline
	find $(DESTDIR)$(libexecdir)/plumbline -type f -exec $(STRIP) {} +

## installcheck     run what was installed
installcheck:
	$(DESTDIR)$(bindir)/plumbline run $(RUN)

## dist             plumbline-VERSION.tar.gz of what is committed; of what is here, where there is no git
RELEASE := plumbline-$(VERSION)
dist:
	@mkdir -p $(O)
	@if git rev-parse --git-dir >/dev/null 2>&1; then \
		git archive --format=tar.gz --prefix=$(RELEASE)/ -o $(O)/$(RELEASE).tar.gz HEAD; \
	else \
		rm -rf $(O)/$(RELEASE) && mkdir $(O)/$(RELEASE) && \
		tar -cf - --exclude=./build --exclude=./$(O) . | tar -xof - -C $(O)/$(RELEASE) && \
		tar -czf $(O)/$(RELEASE).tar.gz -C $(O) $(RELEASE) && rm -r $(O)/$(RELEASE); \
	fi
	@echo $(O)/$(RELEASE).tar.gz

## lint             what a case must and must not contain; formatting; shell scripts
lint:
	@ci/lint

## format           clang-format over everything
format:
	clang-format -i $(SOURCES) $(wildcard lib/*.[ch] harness/*.[ch] harness/report/*.[ch] bats/*/*/*.c)

## clean            remove the build
clean:
	rm -rf $(O)

## help             this
help:
	@sed -n 's/^## /  make /p' Makefile
	@echo '  platforms: $(PLATFORMS)'
	@echo '  variables: CC CFLAGS LDFLAGS CROSS_COMPILE STATIC=1 V=1 O=dir FACILITY="pipe fifo" LIBC=dir PLAIN=1 DESTDIR prefix'

FORCE:
