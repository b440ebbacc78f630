#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# What lib/ says of good and of broken cases, through the runner and alone.

load common

# verdict_of ID: of the fixture, alone in a run.
verdict_of() {
	run "$fixtures" run "$1"
	sed -n "s/^  verdict: '\(.*\)'/\1/p; s/^ok .* # SKIP.*/skip/p; t; s/^ok .*/pass/p" <<<"$output" | head -n 1
}

@test "an expectation that fails is a fail with place, expression, expected, actual and source" {
	run -1 "$fixtures" run fail/equal
	assert_line "  message: '1 + 1 == 3'"
	assert_line "  at: 'bats/fixtures/fail/equal.c:6'"
	assert_line "  expected: '3'"
	assert_line "  actual: '2'"
	assert_line "  source: 'POSIX.1-2024 true() DESCRIPTION'"
	assert_line "  behaviour: 'two is three'"
}

@test "errors are told by name, and the expression as it was written" {
	run -1 "$fixtures" run fail/wrong-errno
	assert_line "  message: 'open(\"/nothing/at/all\", O_RDONLY)'"
	assert_line "  expected: 'EPERM'"
	assert_line "  actual: 'ENOENT (No such file or directory)'"
}

@test "an expectation that fails in a child, a thread, an orphan or after the body fails the case" {
	for id in in-child in-thread in-orphan after-return; do
		assert_equal "$(verdict_of fail/$id)" fail
	done
	assert_nothing_left
}

@test "a set-up that fails is unresolved, and so is a case without an expectation" {
	for id in must no-expectation; do
		assert_equal "$(verdict_of unresolved/$id)" unresolved
	done
}

@test "what should block and does not, and what should end and does not, fail with a sentence" {
	run -1 "$fixtures" run fail/does-not-block
	assert_line "  actual: 'it returned'"
	run -1 "$fixtures" run fail/stuck-child
	assert_line --partial "actual: 'it has not ended: asleep"
}

@test "what a case hangs in is told: a call that should have returned, set-up, or what a child had already failed in" {
	run -1 "$fixtures" run --timeout-factor 0.2 fail/hangs-in-call
	assert_line "  verdict: 'fail'"
	assert_line "  message: 'read(fd[0], &byte, 1)'"
	assert_line "  at: 'bats/fixtures/fail/hangs-in-call.c:12'"
	assert_line "  actual: 'it has not: it timed out (2 s)'"
	run -1 "$fixtures" run --timeout-factor 0.2 unresolved/hangs
	assert_line "  verdict: 'unresolved'"
	assert_line "  message: 'read(fd[0], &byte, 1)'"
	run -1 "$fixtures" run --timeout-factor 0.2 fail/hangs-after-child
	assert_line "  message: '1 == 2'"
	refute_output --partial 'timed out'
	assert_nothing_left
}

@test "each signal that kills a case is told by name" {
	for file in bats/fixtures/crash/*.c; do
		name=$(basename "$file" .c)
		run -1 "$fixtures" run "crash/$name"
		assert_line "  actual: 'it was killed by ${name^^}'"
	done
}

@test "an end with a status that is no verdict is a fail" {
	run -1 "$fixtures" run fail/exit-7
	assert_line "  actual: 'it ended with status 7'"
}

@test "deaths that a case expects, files it made and its own exec are no failure" {
	run -0 "$fixtures" run pass
	refute_line --regexp '^not ok'
	assert_nothing_left
}

@test "an observation is shown with the result" {
	run -0 "$fixtures" run pass/observes
	assert_line "  observed: 'the answer is 42'"
	run -1 "$fixtures" run fail/after-observation
	assert_line "  observed: 'the answer is 42'"
	assert_line "  message: '6 * 9 == 42'"
	assert_line "  actual: '54'"
	refute_line '  output: |'
}

@test "skips have a reason: the case's, or the missing capability" {
	run -0 "$fixtures" run skip/by-case
	assert_line 'ok 1 - skip/by-case # SKIP this platform has no plumb'
	run setpriv --bounding-set=-sys_resource --inh-caps=-sys_resource "$fixtures" run skip/privilege
	assert_line 'ok 1 - skip/privilege # SKIP needs CAP_SYS_RESOURCE'
}

@test "a case that does not compile or link is a result, with the compiler's words" {
	run -1 "$fixtures" run build
	assert_line 'not ok 1 - build/no-function'
	assert_line --partial 'undefined reference to'
	assert_line 'not ok 2 - build/no-header'
	assert_line --partial 'no/such/header.h: No such file or directory'
}

@test "a small program prints TAP and ends with automake's statuses" {
	programs=build/fixtures/cases
	run -0 $programs/pass/trivial
	assert_line --index 0 'TAP version 13'
	assert_line 'ok 1 - pass/trivial'
	run -1 $programs/fail/equal
	assert_line 'not ok 1 - fail/equal'
	assert_line '# fail: 1 + 1 == 3'
	run -77 $programs/skip/by-case
	assert_line 'ok 1 - skip/by-case # SKIP this platform has no plumb'
	run -99 $programs/unresolved/must
	assert_line 'not ok 1 - unresolved/must'
	run -1 $programs/build/no-header
	run -1 $programs/rude/ignores-sigterm
	run -2 $programs/pass/trivial --no-such-option
	assert_equal "${#lines[@]}" 1
	assert_nothing_left
}

@test "a small program leaves nothing, even when its case is killed" {
	run -1 build/fixtures/cases/left/swept
	assert_nothing_left
}

@test "a small program speaks to whom PLUMBLINE_STATUS says" {
	programs=$PWD/build/fixtures/cases
	statuses() {
		for id in pass/trivial fail/equal skip/by-case unresolved/must; do
			PLUMBLINE_STATUS=$1 $programs/$id >/dev/null
			printf '%d ' $?
		done
	}
	assert_equal "$(statuses '')" '0 1 77 99 '
	assert_equal "$(statuses automake)" '0 1 77 99 '
	assert_equal "$(statuses tap)" '0 1 0 1 '
	assert_equal "$(statuses kselftest)" '0 1 4 1 '
	assert_equal "$(statuses ltp)" '0 1 32 2 '
	PLUMBLINE_STATUS=tap run -0 $programs/skip/by-case
	assert_line --index 1 '1..0 # SKIP this platform has no plumb'
	assert_equal "${#lines[@]}" 2
	PLUMBLINE_STATUS=kselftest run -4 $programs/skip/by-case
	assert_line --index 2 '# this platform has no plumb'
	assert_line --index 3 'ok 1 - skip/by-case # SKIP'
	PLUMBLINE_STATUS=dejagnu run -2 --separate-stderr $programs/pass/trivial
	assert_output ''
	assert_equal "${#stderr_lines[@]}" 1
	assert_nothing_left
}

@test "what each task of a case that hangs is in is told" {
	run -1 "$fixtures" run --timeout-factor 0.2 fail/hangs-with-child
	assert_line "  message: 'waitpid(pid, NULL, 0) == pid'"
	assert_line --regexp '^    process [0-9]+ is in an expectation: waitpid\(pid, NULL, 0\) == pid at bats/fixtures/fail/hangs-with-child.c:[0-9]+, since [0-9.]+ s$'
	assert_line --regexp '^    process [0-9]+ is in set-up: pause\(\) at bats/fixtures/fail/hangs-with-child.c:[0-9]+, since [0-9.]+ s$'
	assert_nothing_left
}

@test "a set-up that fails in a process that the case forked itself is unresolved, whatever its parent makes of it" {
	run -1 "$fixtures" run unresolved/in-own-fork
	assert_line "  verdict: 'unresolved'"
	assert_line "  message: 'open(\"/nothing/at/all\", O_RDONLY)'"
}

@test "what a case does to its standard input it does to no device of the machine's" {
	local before
	before=$(stat -c '%a %u %g' /dev/null)
	for options in '' --programs --no-isolate '--under memcheck'; do
		# shellcheck disable=SC2086
		run -0 "$fixtures" run $options rude/changes-its-input
	done
	assert_equal "$(stat -c '%a %u %g' /dev/null)" "$before"
}

@test "a case that closes all descriptors is heard" {
	run -1 "$fixtures" run rude/closes-all
	assert_line "  message: '1 == 2'"
}

# one_way OBJECT...: tsort says a loop among the files' uses of each other's functions and data.
one_way() {
	local object
	for object in "$@"; do
		nm "$object" | awk -v of="$(basename "$object")" '$(NF - 1) ~ /^[TDBRC]$/ { print "has", $NF, of } $(NF - 1) == "U" { print "uses", $NF, of }'
	done | awk '$1 == "has" { where[$2] = $3 } $1 == "uses" { uses[$2, $3] = 1 }
		END { for (use in uses) { split(use, u, SUBSEP); if (u[1] in where && where[u[1]] != u[2]) print u[2], where[u[1]] } }' | tsort
}

@test "calls go one way among the files of lib/, and among those of the runner" {
	local lib=() runner=()
	for object in build/fixtures/obj/lib/*.o; do
		[[ $object == */plain.o ]] || lib+=("$object")
	done
	for object in build/fixtures/obj/harness/*.o; do
		case $object in */alone.o | */plain.o) ;; *) runner+=("$object") ;; esac
	done
	run -0 one_way "${lib[@]}"
	run -0 one_way "${runner[@]}"
	assert_output --partial supervise.o
}
