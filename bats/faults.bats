#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# plumbline-faults, on a few cases of which it is known whether they can fail.

load common

# case NAME SOURCE BODY
case_file() {
	mkdir -p "$BATS_TEST_TMPDIR/cases/$(dirname "$1")"
	printf '#include <unistd.h>\n#include "plumbline.h"\nCASE("it is %s", %s)\n{\n%s\n}\n' "$1" "$2" "$3" >"$BATS_TEST_TMPDIR/cases/$1.c"
}

build_faults() {
	make --no-print-directory -s -j"$(nproc)" CASES_DIR="$BATS_TEST_TMPDIR/cases" O="$BATS_TEST_TMPDIR/o" "$BATS_TEST_TMPDIR/o/plumbline-faults"
	faults=$BATS_TEST_TMPDIR/o/plumbline-faults
}

@test "a case is judged alone, with its survivors and no word on other faults; a deviation must fail under the other --like" {
	case_file a/good 'POSIX("pipe", "")' 'int fd[2]; char byte; SUCCEEDS(pipe(fd)); MUST(write(fd[1], "x", 1)); EQUAL(read(fd[0], &byte, 1), 1);'
	case_file a/empty 'POSIX("getpid", "")' 'EQUAL(1, 1);'
	case_file a/told 'LINUX_DEVIATION("pipe(7)", "")' 'int fd[2]; LINUX_OR_POSIX(pipe(fd) == 0, false);'
	case_file a/untold 'LINUX_DEVIATION("pipe(7)", "")' 'int fd[2]; HOLDS(pipe(fd) == 0);'
	build_faults
	run -0 "$faults" a/good
	assert_line 'ok 1 - a/good'
	assert_line 1..1
	refute_output --partial ' - fault '
	assert_output --regexp '# unresolved	a/good	pipe\(\) call 1 .*	no reason is given'
	run -1 "$faults"
	assert_line --regexp '^not ok [0-9] - a/empty$'
	assert_line '# it cites getpid(), which harness/faults/interfaces.def lacks, so that no fault is put there: add a line INTERFACE(getpid, ...)'
	assert_line --regexp '^ok [0-9] - a/told under --like posix$'
	assert_line --regexp '^not ok [0-9] - a/untold under --like posix$'
	run -2 --separate-stderr "$faults" a/gold
	assert_equal "$stderr" 'plumbline-faults: no case matches a/gold; nearly: a/good, a/told'
	run -2 "$faults" --help
	assert_equal "${#lines[@]}" 1
}
