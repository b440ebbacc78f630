#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Every option of the runner, what it prints, and what it says to bad words.

load common

@test "no command runs, and so does run; the order is that of the ids, whatever -j is" {
	run -0 "$fixtures" pass
	one=$(grep -E '^ok' <<<"$output")
	for j in 1 2 7; do
		run -0 "$fixtures" run -j $j pass
		assert_equal "$(grep -E '^ok' <<<"$output")" "$one"
	done
	run -0 "$fixtures" list pass
	assert_equal "$(sed 's/^ok [0-9]* - //' <<<"$one")" "$output"
}

@test "patterns: an id, a glob, a facility, a path of the source or the program" {
	for pattern in pass/trivial 'pass/tri*' cases/pass/trivial.c build/cases/pass/trivial; do
		run -0 "$fixtures" list "$pattern"
		assert_output pass/trivial
	done
	run -0 "$fixtures" list skip
	assert_equal "${#lines[@]}" 2
}

@test "list --long and --tsv tell standard, needs, source and behaviour" {
	run -0 "$fixtures" list --tsv skip/privilege
	assert_line --index 0 "$(printf 'id\tstandard\tneeds\tsource\tbehaviour')"
	assert_line --index 1 "$(printf 'skip/privilege\tlinux\tcapability-24\tcapabilities(7) CAP_SYS_RESOURCE\ta case needs a capability that few have')"
	run -0 "$fixtures" list --long pass/trivial
	assert_line '    one is one'
}

@test "explain tells behaviour, source, file and how to run it alone" {
	run -0 "$fixtures" explain fail/equal
	assert_line '    two is three'
	assert_line 'source:    POSIX.1-2024 true() DESCRIPTION'
	assert_line 'file:      bats/fixtures/fail/equal.c'
	assert_line --partial 'run fail/equal'
	run -2 "$fixtures" explain no/such
	assert_equal "${#lines[@]}" 1
}

@test "--help and --version" {
	run -0 "$fixtures" --help
	assert_line --partial 'usage: plumbline'
	run -0 "$fixtures" --version
	assert_output --regexp '^plumbline [0-9.]+, [0-9]+ cases$'
}

@test "bad words get one clear line on stderr and status 2" {
	echo 'fail no-reason' >"$BATS_TEST_TMPDIR/expect"
	echo 'perhaps a/b # what?' >"$BATS_TEST_TMPDIR/verdict"
	for words in --no-such-option '-j' '-j 0' '-j x' '-j 1000' '--timeout 0' '--timeout-factor x' '--repeat 0' '--repeat 1.5' \
		'--shard 3/2' '--shard x' '--under nowhere' '--format yaml' '--standard no-such' '--shuffle=x' '--resume-after no/such' \
		'--expect /no/such' "--expect $BATS_TEST_TMPDIR/expect" "--expect $BATS_TEST_TMPDIR/verdict" '--skip-file /no/such' \
		'no/such/case' '--wrapper=' 'explain' 'explain a b'; do
		# shellcheck disable=SC2086
		run -2 --separate-stderr "$fixtures" $words
		assert_equal "$output" ''
		# shellcheck disable=SC2154
		assert_equal "${#stderr_lines[@]}" 1
	done
}

@test "exit status 3 and one line where the runner cannot work" {
	TMPDIR=/no/such run -3 --separate-stderr "$fixtures" run pass/trivial
	assert_equal "${#stderr_lines[@]}" 1
	run -3 --separate-stderr sh -c "'$fixtures' run pass/trivial >/dev/full"
	assert_equal "${#stderr_lines[@]}" 1
}

@test "a full disk for the temporary files is told, not hidden" {
	need_root
	mkdir "$TMPDIR/full"
	run unshare -m sh -c "mount -t tmpfs -o nr_inodes=1 full '$TMPDIR/full' && TMPDIR='$TMPDIR/full' '$fixtures' run pass/trivial"
	assert_equal "$status" 3
	assert_output --partial 'No space left on device'
}

@test "a reader that goes away ends the run" {
	run sh -c "'$fixtures' run rude left crash fail | head -n 1"
	assert_output --partial 'TAP version 13'
	wait_for sh -c "! pgrep -f '^$fixtures'"
	assert_nothing_left
}

@test "expectations: a known failure is a TODO and no failure; one that passes is loud" {
	cat >"$BATS_TEST_TMPDIR/expect" <<-'EOF'
		# what this platform is known for
		fail fail/equal # two is not three here either
		fail pass/trivial # we thought so
		fail fail/wrong* # by a glob
	EOF
	run -0 "$fixtures" run --expect "$BATS_TEST_TMPDIR/expect" fail/equal fail/wrong-errno
	assert_line 'not ok 1 - fail/equal # TODO two is not three here either'
	assert_line 'not ok 2 - fail/wrong-errno # TODO by a glob'
	run -1 "$fixtures" run --expect "$BATS_TEST_TMPDIR/expect" pass/trivial
	assert_line 'not ok 1 - pass/trivial'
	assert_line "  verdict: 'pass, which was not expected'"
	assert_line --partial '1 unexpected passes'
}

@test "expectations: another verdict than the known one, and a line for no case, are told" {
	echo 'unresolved fail/equal # no' >"$BATS_TEST_TMPDIR/expect"
	echo 'fail no/such # gone' >>"$BATS_TEST_TMPDIR/expect"
	run -1 --separate-stderr "$fixtures" run --expect "$BATS_TEST_TMPDIR/expect" fail/equal
	assert_equal "$stderr" "plumbline: $BATS_TEST_TMPDIR/expect:2: no/such is no case of this build"
}

@test "expectations: does-not-build is for all cases whose first compiler or linker error contains the word" {
	cat >"$BATS_TEST_TMPDIR/expect" <<-'EOF'
		does-not-build 'no_such_function' # it is in no library
		does-not-build such/header.h # nor is its header
	EOF
	run -0 --separate-stderr "$fixtures" run --expect "$BATS_TEST_TMPDIR/expect" build pass/trivial
	assert_line 'not ok 1 - build/no-function # TODO it is in no library'
	assert_line 'not ok 2 - build/no-header # TODO nor is its header'
	assert_line 'ok 3 - pass/trivial'
	assert_equal "${lines[-2]}" '# 2 do not build'
	assert_line --partial '2 known failures'
	assert_equal "$stderr" ''
	run -0 "$fixtures" run pass/trivial
	refute_output --partial 'do not build'
}

@test "expectations: a build failure of another kind is a failure, and a does-not-build line that nothing needs is told" {
	echo "does-not-build such/header.h # known" >"$BATS_TEST_TMPDIR/expect"
	echo "does-not-build 'no_such' # the word's quotes count" >>"$BATS_TEST_TMPDIR/expect"
	run -1 --separate-stderr "$fixtures" run --expect "$BATS_TEST_TMPDIR/expect" build
	assert_line 'not ok 1 - build/no-function'
	assert_line 'not ok 2 - build/no-header # TODO known'
	assert_equal "$stderr" "plumbline: $BATS_TEST_TMPDIR/expect:2: no case of this build fails to build for want of 'no_such'"
	for line in 'does-not-build' 'does-not-build # why' 'does-not-build two words # why' 'does-not-build word'; do
		echo "$line" >"$BATS_TEST_TMPDIR/expect"
		run -2 "$fixtures" run --expect "$BATS_TEST_TMPDIR/expect" build
		assert_line --partial "$BATS_TEST_TMPDIR/expect:1: "
	done
}

@test "--skip and --skip-file skip with a reason; --fail-on-skip makes skips failures but those expected" {
	echo 'fail/equal # it is slow' >"$BATS_TEST_TMPDIR/skips"
	run -0 "$fixtures" run --skip-file "$BATS_TEST_TMPDIR/skips" --skip 'fail/wrong*' fail/equal fail/wrong-errno
	assert_line 'ok 1 - fail/equal # SKIP it is slow'
	assert_line 'ok 2 - fail/wrong-errno # SKIP by --skip'
	run -1 "$fixtures" run --fail-on-skip skip/by-case
	echo 'skip skip/by-case # always' >"$BATS_TEST_TMPDIR/expect"
	run -0 "$fixtures" run --fail-on-skip --expect "$BATS_TEST_TMPDIR/expect" skip/by-case
}

@test "--standard selects by standard and option" {
	run -0 "$fixtures" list --standard xsi
	assert_line left/sysv
	refute_line pass/trivial
	run -0 "$fixtures" list --standard MSG,impl
	assert_line left/queue
	assert_line pass/observes
	assert_equal "${#lines[@]}" 2
}

@test "--shard parts are disjoint and complete; --resume-after leaves out what was done; the last line says so" {
	all=$("$fixtures" list pass | sort)
	parts=$(for i in 1 2 3; do "$fixtures" run --shard $i/3 pass | sed -n 's/^ok [0-9]* - //p'; done | sort)
	assert_equal "$parts" "$all"
	run -0 "$fixtures" run --resume-after pass/observes pass
	assert_line 'ok 1 - pass/trivial'
	assert_line --regexp '^# only 1 of the [0-9]+ results'
}

@test "--shuffle runs the same cases, in the same order for the same seed" {
	one=$("$fixtures" run --shuffle=7 pass | grep '^ok')
	assert_equal "$("$fixtures" run --shuffle=7 pass | grep '^ok')" "$one"
	assert_not_equal "$("$fixtures" run --shuffle=8 pass crash | grep 'ok ')" "$("$fixtures" run pass crash | grep 'ok ')"
	assert_equal "$(sed 's/.* - //' <<<"$one" | sort)" "$("$fixtures" list pass | sort)"
}

@test "--repeat stops at the first that does not pass; --until-fail goes on to it" {
	run -0 "$fixtures" run --repeat 20 -v pass/trivial
	assert_line '  repeats: 20'
	run -1 "$fixtures" run --until-fail fail/equal pass/trivial
	assert_line 'not ok 1 - fail/equal'
	run -0 "$fixtures" run --until-fail --repeat 3 pass/trivial
	assert_line 'round 2: nothing unexpected'
}

@test "--timeout and --timeout-factor bound what hangs" {
	run -1 "$fixtures" run --timeout-factor 0.2 fail/hangs
	assert_line "  actual: 'it timed out (0.2 s)'"
	PLUMBLINE_TIMEOUT_FACTOR=0.3 run -1 "$fixtures" run fail/hangs
	assert_line "  actual: 'it timed out (0.3 s)'"
}

@test "--output writes a log for each failure, and only for those" {
	run -1 "$fixtures" run --output "$BATS_TEST_TMPDIR/logs" fail/equal pass/trivial
	run find "$BATS_TEST_TMPDIR/logs" -type f
	assert_output "$BATS_TEST_TMPDIR/logs/fail/equal.log"
	run cat "$BATS_TEST_TMPDIR/logs/fail/equal.log"
	assert_line "  message: '1 + 1 == 3'"
}

@test "--keep leaves the case's files and says where" {
	run -0 "$fixtures" run --keep -v pass/files-are-removed
	kept=$(sed -n 's/.*kept: //p' <<<"$output")
	assert [ -d "$kept" ]
	rm -rf "$TMPDIR"/*
}

@test "--wrapper and --programs run the small programs, with the same verdicts" {
	for how in --programs '--wrapper=env A=b' '--wrapper=strace -f -o /dev/null'; do
		run -1 "$fixtures" run "$how" fail/equal pass/trivial unresolved/must skip/by-case
		assert_line --regexp '^not ok 1 - fail/equal'
		assert_line --regexp '^ok 2 - pass/trivial'
		assert_line --regexp '^ok 3 - skip/by-case.* # SKIP'
		assert_line --regexp '^not ok 4 - unresolved/must'
		assert_line "  message: '1 + 1 == 3'"
	done
	run -1 "$fixtures" run --wrapper=/no/such/wrapper pass/trivial
	assert_line --partial 'exec(/no/such/wrapper)'
}

@test "--announce says which case runs before it does" {
	run -0 "$fixtures" run -j1 --announce pass/trivial
	assert_line '# running pass/trivial'
}

@test "TAP is what prove and tappy read" {
	run -0 prove "$fixtures" :: run pass skip
	assert_output --partial 'Result: PASS'
	run -1 prove "$fixtures" :: run pass fail/equal
	assert_output --partial 'Failed test:  1'
	"$fixtures" run pass rude/prints-tap >"$BATS_TEST_TMPDIR/tap" || :
	run prove --exec cat "$BATS_TEST_TMPDIR/tap"
	assert_output --partial 'Failed 1/6'
	if command -v tappy >/dev/null; then
		run tappy "$BATS_TEST_TMPDIR/tap"
		assert_output --partial 'Ran 6 tests'
	fi
}

@test "what a case prints cannot be taken for a result, is cut at a bound, and holds no control characters" {
	run -1 "$fixtures" run rude/prints-tap fail/prints-much
	assert_equal "$(grep -cE '^(not )?ok' <<<"$output")" 2
	refute_line --regexp '^Bail out'
	refute_output --partial $'\e'
	assert [ ${#output} -lt 10000 ]
}

@test "KTAP and the format for people" {
	run -1 "$fixtures" run --format ktap fail/equal pass/trivial skip/by-case
	assert_line --index 0 'KTAP version 1'
	assert_line 'ok 2 pass/trivial'
	assert_line 'ok 3 skip/by-case # SKIP this platform has no plumb'
	run -1 "$fixtures" run --format human fail/equal pass/trivial unresolved
	assert_line 'FAIL fail/equal'
	assert_line --regexp '^2 unresolved: open\(\) failed with ENOENT$'
	assert_line --regexp '^facility +pass +fail'
	refute_output --partial $'\e'
}

@test "a terminal gets a live line and colours, and NO_COLOR is honoured" {
	command -v script >/dev/null || skip 'needs script(1)'
	run script -qec "'$fixtures' run fail/hangs pass/trivial" /dev/null
	assert_output --partial 'running fail/hangs'
	assert_output --partial $'\e[31mFAIL'
	NO_COLOR=1 run script -qec "'$fixtures' run fail/equal pass/trivial" /dev/null
	refute_output --partial $'\e[31m'
}

@test "ten thousand cases run in less than 8 MiB" {
	many=$BATS_TEST_TMPDIR/many
	{
		echo '#include "inside.h"'
		echo 'static void body(void) { EQUAL(1, 1); }'
		echo '#define C(n) {.id = "many/" #n, .file = "many.c", .behaviour = "b", .page = "true", .clause = "", .body = body},'
		echo 'static const struct plumb_case cases_[] = {'
		seq -f 'C(c%05.0f)' 10000
		echo '};'
		echo '#define E(n) &cases_[n],'
		echo 'static const struct plumb_case *const e[] __attribute__((section("plumb_cases"), used)) = {'
		seq -f 'E(%.0f)' 0 9999
		echo '};'
	} >"$many.c"
	objects=build/fixtures/obj/harness
	cc -std=c17 -D_GNU_SOURCE -iquote lib -O0 -o "$many" "$many.c" $objects/{main,init,run,select,output,attempt,sweep}.o build/fixtures/obj/lib/*.o -pthread -lrt
	run -0 /usr/bin/env time -f '%M KiB' "$many" run
	assert_line 'ok 10000 - many/c10000'
	kib=$(sed -n 's/ KiB$//p' <<<"$output")
	assert [ "$kib" -lt 8192 ]
}
