#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# What make says, builds, installs and packs; and what a case's declaration must have for it to be built.

load common

fixtures_make() {
	make --no-print-directory CASES_DIR=bats/fixtures O=build/fixtures "$@"
}

@test "make install compiles nothing again and installs runner, manual page and completions; the small programs are apart" {
	run -0 fixtures_make install prefix=/usr DESTDIR="$BATS_TEST_TMPDIR/root"
	refute_output --regexp '  (CC|CASE|LINK) '
	root=$BATS_TEST_TMPDIR/root/usr
	for file in bin/plumbline share/bash-completion/completions/plumbline share/zsh/site-functions/_plumbline \
		share/fish/vendor_completions.d/plumbline.fish; do
		assert [ -f "$root/$file" ]
	done
	! command -v scdoc >/dev/null || assert [ -f "$root/share/man/man1/plumbline.1" ]
	assert [ ! -e "$root/libexec" ]
	run -0 "$root/bin/plumbline" run pass/trivial
	run -3 "$root/bin/plumbline" run --programs pass/trivial
	assert_output --partial 'make install-programs'
	run -0 fixtures_make install-programs prefix=/usr DESTDIR="$BATS_TEST_TMPDIR/root"
	refute_output --regexp '  (CC|CASE|LINK) '
	run -0 "$root/bin/plumbline" run --programs pass/trivial
	assert [ "$(find "$root/libexec/plumbline" -type f | wc -l)" = "$("$fixtures" list | wc -l)" ]
	run file "$root/libexec/plumbline/pass/trivial"
	assert_output --partial ', stripped'
}

@test "what was built and installed of a case that is no more goes, and cases that do not build are counted" {
	mkdir -p "$BATS_TEST_TMPDIR/cases/a"
	printf '#include "plumbline.h"\nCASE("it is", POSIX("true", "")) { EQUAL(1, 1); }\n' >"$BATS_TEST_TMPDIR/cases/a/one.c"
	printf '#include "no-such.h"\n#include "plumbline.h"\nCASE("is it?", POSIX("true", ""))\n{\n}\n' >"$BATS_TEST_TMPDIR/cases/a/two.c"
	build() {
		make --no-print-directory CASES_DIR="$BATS_TEST_TMPDIR/cases" O="$BATS_TEST_TMPDIR/o" DESTDIR="$BATS_TEST_TMPDIR/root" "$@"
	}
	run -0 build install-programs
	assert_line '  1 cases do not build here: each is a result that says why'
	rm "$BATS_TEST_TMPDIR/cases/a/two.c"
	run -0 build install-programs
	refute_output --partial 'do not build'
	run find "$BATS_TEST_TMPDIR/o/cases" "$BATS_TEST_TMPDIR/root" -name 'two*'
	assert_output ''
	touch "$BATS_TEST_TMPDIR/cases/a/one.c"
	run -0 build -s
	assert_output ''
}

@test "a declaration that is wrong, or has no source, does not compile, and the compiler says why" {
	try() {
		printf '#include "plumbline.h"\nCASE(%s) { EQUAL(1, 1); }\n' "$1" >"$BATS_TEST_TMPDIR/case.c"
		"${CC:-cc}" -std=c17 -D_XOPEN_SOURCE=800 -Wall -Wextra -Werror -iquote lib -DPLUMB_ID='"a/b"' -fsyntax-only "$BATS_TEST_TMPDIR/case.c"
	}
	for right in 'POSIX("pipe", "RETURN VALUE")' 'XSI("<sys/msg.h>", "")' 'LINUX("pipe(2)", "ERRORS")' 'POSIX_OPTION(MSG, "mq_open", "")' \
		'LINUX_DEVIATION("pipe(7)", "")' 'LINUX_DEVIATION("pipe", "")' 'POSIX_MAY("pipe", "")' 'IMPL("unshare", "")' 'IMPL("unshare(2)", ""), NEEDS(ROOT)'; do
		run -0 try "\"it is\", $right"
		assert_output ''
	done
	run -1 try '"it is"'
	assert_output --partial plumb_the_case_names_its_source
	run -1 try '"it is", NEEDS(ROOT)'
	assert_output --partial plumb_the_case_names_its_source
	for wrong in POSIX XSI POSIX_MAY; do
		run -1 try "\"it is\", $wrong(\"pipe(2)\", \"\")"
		assert_output --partial 'the source of a case is a page of the standard: pipe, not pipe(2)'
	done
	run -1 try '"it is", LINUX("pipe", "")'
	assert_output --partial 'the source of a case is a manual page: pipe(2), not pipe'
}

@test "make dist packs what is committed, and without git what is there" {
	run -0 make --no-print-directory dist O="$BATS_TEST_TMPDIR/o"
	assert_output "$(echo "$BATS_TEST_TMPDIR"/o/plumbline-*.tar.gz)"
	tar -xzf "$BATS_TEST_TMPDIR"/o/plumbline-*.tar.gz -C "$BATS_TEST_TMPDIR"
	cd "$BATS_TEST_TMPDIR"/plumbline-*/
	export GIT_CEILING_DIRECTORIES=$BATS_TEST_TMPDIR
	run -0 make --no-print-directory dist
	run tar -tzf "$output"
	assert_line --regexp '/harness/main.c$'
	refute_line --regexp '[0-9]/build/'
}

@test "completion for bash: commands, options, their arguments, facilities, ids" {
	complete_words() {
		bash -c '. harness/completions/plumbline.bash
			compopt() { :; }
			COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
			_plumbline
			printf "%s\n" "${COMPREPLY[@]}"' complete "$fixtures" "$@"
	}
	run -0 complete_words ''
	assert_line explain
	assert_line pass/
	run -0 complete_words run --sh
	assert_output "$(printf -- '--shard=\n--shuffle=')"
	run -0 complete_words run --format = k
	assert_output ktap
	run -0 complete_words run --standard ''
	assert_line xsi
	run -0 complete_words run --needs CAP
	assert_output CAP_SYS_RESOURCE
	run -0 complete_words explain pass/t
	assert_output pass/trivial
	run -0 complete_words run --expect Make
	assert_output Makefile
}

@test "completion for fish and zsh" {
	command -v fish >/dev/null || command -v zsh >/dev/null || skip 'needs fish or zsh'
	mkdir "$BATS_TEST_TMPDIR/bin"
	ln -s "$fixtures" "$BATS_TEST_TMPDIR/bin/plumbline"
	export PATH=$BATS_TEST_TMPDIR/bin:$PATH HOME=$BATS_TEST_TMPDIR
	if command -v fish >/dev/null; then
		run -0 fish -c '. harness/completions/plumbline.fish; complete -C "plumbline run --sha"; complete -C "plumbline run --format k"
			complete -C "plumbline explain pass/t"'
		assert_line --partial -- --shard
		assert_line --partial 'ktap'
		assert_line --partial pass/trivial
	fi
	if command -v zsh >/dev/null; then
		run -0 zsh -n harness/completions/_plumbline
	fi
}

@test "the commands that README, CONTRIBUTING and the manual page show are taken: options, ids, files" {
	suite=$PLUMBLINE_ROOT/build/plumbline
	[ -x "$suite" ] && "$suite" list pipe sysv-msg posix-mq >/dev/null 2>&1 || skip 'needs the cases'
	{
		sed -n '/^```sh/,/^```/p' README.md CONTRIBUTING.md
		grep -ohE '`build/plumbline [^`]*`' README.md CONTRIBUTING.md | tr -d '`'
		sed -n '/^# EXAMPLES/,/^# SEE/p' harness/plumbline.1.scd | sed 's/^\t//; s/++$//; s/\\\*/*/g'
	} | grep -E '^(build/)?plumbline ' | sed -E 's/ +# .*//; s/[|>].*//; s,FACILITY/BEHAVIOUR|\bID\b,pipe/read-blocks-until-data,; s/FACILITY/pipe/' |
		sort -u >"$BATS_TEST_TMPDIR/commands"
	assert [ "$(wc -l <"$BATS_TEST_TMPDIR/commands")" -ge 12 ]
	cd "$BATS_TEST_TMPDIR"
	echo '# nothing is known' >known.txt
	tee yesterday.tap <<<'not ok 1 - pipe/read-blocks-until-data' >last.tap
	while read -r _ words; do
		run sh -c "'$suite' list $(sed -E 's/^(run|list|explain)( |$)//' <<<"$words") 2>&1 >list.out"
		assert_equal "$words: $status: $output" "$words: 0: "
	done <commands
}

@test "ci/deps becomes root for the packages by what there is, or says in one line that it cannot" {
	local bin=$BATS_TEST_TMPDIR/bin

	mkdir "$bin"
	ln -s "$(command -v sh)" "$(command -v env)" "$bin"
	printf '#!/bin/sh\necho 12345\n' >"$bin/id"
	printf '#!/bin/sh\nexit 9\n' >"$bin/apt-get"
	chmod +x "$bin"/*
	PATH=$bin run -3 sh ci/deps
	assert_line --regexp '^ci/deps: missing: .*; only root can install them, and there is neither sudo nor doas$'
	assert_equal "${#lines[@]}" 1
	printf '#!/bin/sh\necho "as root: $*"\n' >"$bin/doas"
	chmod +x "$bin/doas"
	PATH=$bin run -0 sh ci/deps
	assert_line --regexp '^as root: env DEBIAN_FRONTEND=noninteractive apt-get install -y .*valgrind'
}
