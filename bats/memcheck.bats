#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Cases under valgrind's memcheck: one valgrind a worker, a verdict a case.

load common

setup_file() {
	command -v valgrind >/dev/null || skip 'there is no valgrind'
}

@test "leaks and uninitialised bytes fail the case that has them, with valgrind's words; expected deaths do not" {
	run -1 "$fixtures" run --under memcheck memory pass
	assert_line --regexp '^not ok .* - memory/leak@memcheck$'
	assert_line --partial 'definitely lost'
	assert_line --regexp '^not ok .* - memory/uninitialised@memcheck$'
	assert_line --partial 'Syscall param write(buf) points to uninitialised byte(s)'
	assert_line --regexp '^ok .* - pass/expected-death@memcheck$'
	assert_line --regexp '^ok .* - pass/exec-self@memcheck$'
	assert_nothing_left
}

@test "both modes in one run: native names are ids, memcheck's end in @memcheck" {
	run -1 "$fixtures" run --under native,memcheck memory/leak pass/trivial
	assert_line 'ok 1 - memory/leak'
	assert_line 'ok 2 - pass/trivial'
	assert_line 'not ok 3 - memory/leak@memcheck'
	assert_line 'ok 4 - pass/trivial@memcheck'
}

@test "without valgrind the memcheck results are skips, and the native ones stand" {
	PATH=/nowhere run -0 "$fixtures" run --under native,memcheck pass/trivial
	assert_line 'ok 1 - pass/trivial'
	assert_line 'ok 2 - pass/trivial@memcheck # SKIP there is no valgrind on this machine'
}

@test "a valgrind that cannot start is no pass" {
	mkdir "$BATS_TEST_TMPDIR/bin"
	printf '#!/bin/sh\nexit 9\n' >"$BATS_TEST_TMPDIR/bin/valgrind"
	chmod +x "$BATS_TEST_TMPDIR/bin/valgrind"
	PATH=$BATS_TEST_TMPDIR/bin:$PATH run -1 "$fixtures" run --under memcheck pass fail crash
	assert_line 'not ok 1 - crash/sigabrt@memcheck'
	refute_line --regexp '^ok'
	assert_equal "$(grep -c '^not ok' <<<"$output")" "$("$fixtures" list pass fail crash | wc -l)"
}

@test "an expectation can be for one mode" {
	echo 'fail memory/leak@memcheck # it leaks' >"$BATS_TEST_TMPDIR/expect"
	run -0 "$fixtures" run --under native,memcheck --expect "$BATS_TEST_TMPDIR/expect" memory/leak
	assert_line 'not ok 2 - memory/leak@memcheck # TODO it leaks'
}

@test "what valgrind says besides its errors is no fault of a case" {
	mkdir "$BATS_TEST_TMPDIR/bin"
	cat >"$BATS_TEST_TMPDIR/bin/valgrind" <<-END
		#!/bin/sh
		for word; do
			case \$word in --log-file=*) log=\${word#--log-file=} && echo '==999999== connection to image failed' >"\${log%/*}/999999" ;; esac
		done
		exec $(command -v valgrind) "\$@"
	END
	chmod +x "$BATS_TEST_TMPDIR/bin/valgrind"
	PATH=$BATS_TEST_TMPDIR/bin:$PATH run -1 "$fixtures" run -j1 --under memcheck pass/trivial memory/leak
	assert_line 'ok 2 - pass/trivial@memcheck'
	assert_line 'not ok 1 - memory/leak@memcheck'
	refute_line --partial 'plumbline:error'
}
