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
	assert_equal "${#lines[@]}" 3
}

@test "list --long and --tsv tell standard, needs, source and behaviour" {
	run -0 "$fixtures" list --tsv skip/privilege
	assert_line --index 0 "$(printf 'id\tstandard\tneeds\tsource\tbehaviour')"
	assert_line --index 1 "$(printf 'skip/privilege\tlinux\tCAP_SYS_RESOURCE\tcapabilities(7) CAP_SYS_RESOURCE\ta case needs a capability that few have')"
	run -0 "$fixtures" list --long pass/trivial
	assert_line '    one is one'
}

@test "explain tells behaviour, source, file and how to run it alone" {
	run -0 "$fixtures" explain fail/equal
	assert_line '    two is three'
	assert_line 'source:    POSIX.1-2024 true() DESCRIPTION'
	assert_line 'needs:     none'
	assert_line 'file:      bats/fixtures/fail/equal.c'
	assert_line --partial 'run fail/equal'
	run -2 "$fixtures" explain no/such
	assert_equal "${#lines[@]}" 1
	run -0 "$fixtures" explain 'skip/*' pass/trivial@memcheck
	assert_line skip/by-case
	assert_line skip/privilege
	assert_line pass/trivial
	assert_line 'needs:     CAP_SYS_RESOURCE'
}

@test "what no document says has no authority that says it" {
	run -0 "$fixtures" explain pass/observes
	assert_line 'source:    getpid() DESCRIPTION'
}

@test "--help and --version, and their letters" {
	for help in --help -h 'run --help' 'list -h'; do
		# shellcheck disable=SC2086
		run -0 "$fixtures" $help
		assert_line --partial 'usage: plumbline'
		assert_line --regexp '^  -j, --jobs N +N at once'
		assert [ "$(wc -L <<<"$output")" -le 125 ]
	done
	for version in --version -V; do
		run -0 "$fixtures" $version
		assert_output --regexp '^plumbline [0-9.]+, [0-9]+ cases$'
	done
}

@test "the manual page has every option of --help, and no other" {
	run -0 "$fixtures" --help
	options=$(grep -oE -e '^  .*' <<<"$output" | sed -nE 's/^  (-.,|   ) --([a-z-]+).*/--\2/p' | sort)
	page=$(sed -n '/^# OPTIONS/,/^# [^O]/p' harness/plumbline.1.scd | sed -nE '/^\*-/p' | grep -oE -e '\*--[a-z-]+\*' | tr -d '*' | sort)
	assert_equal "$page" "$options"
}

@test "bad words get one clear line on stderr and status 2" {
	echo 'fail no-reason' >"$BATS_TEST_TMPDIR/expect"
	echo 'perhaps a/b # what?' >"$BATS_TEST_TMPDIR/verdict"
	echo 'two words' >"$BATS_TEST_TMPDIR/list"
	: >"$BATS_TEST_TMPDIR/empty"
	for words in --no-such-option -x '-j' '-j 0' '-j x' '-j 1000' '--timeout 0' '--timeout-factor x' '--repeat 0' '--repeat 1.5' '--seed x' '--effort 0' \
		'--shard 3/2' '--shard x' '--under nowhere' '--under=' '--format yaml' '--standard no-such' '--shuffle=x' '--resume-after no/such' \
		'--expect /no/such' "--expect $BATS_TEST_TMPDIR/expect" "--expect $BATS_TEST_TMPDIR/verdict" '--skip-file /no/such' \
		'no/such/case' '--wrapper=' 'explain' 'explain no/such' '--keep=1' '--expect' '--like bsd' '--needs nothing' '--slowest 0' \
		"--expect $BATS_TEST_TMPDIR" "--skip-file $BATS_TEST_TMPDIR" "@$BATS_TEST_TMPDIR" @/no/such "@$BATS_TEST_TMPDIR/list" \
		"@$BATS_TEST_TMPDIR/empty" "--rerun $BATS_TEST_TMPDIR/list" '--skip no/such' '--wrapper env --under memcheck' \
		'--standard xsi pass/trivial' '--resume-after pass/trivial pass/trivial' '--shard 2/2 pass/trivial' '--needs root pass' \
		'pass/trivial@wrapped' 'pass/trivial@nowhere' old/gone --re; do
		# shellcheck disable=SC2086
		run -2 --separate-stderr "$fixtures" $words
		assert_equal "$output" ''
		# shellcheck disable=SC2154
		assert_equal "${#stderr_lines[@]}" 1
		assert_regex "$stderr" ' \(see plumbline --help\)$'
	done
}

@test "a misspelt id is answered with the nearest ones" {
	run -2 "$fixtures" run pass/trivail
	assert_output 'plumbline: no case matches pass/trivail; did you mean pass/trivial? (see plumbline --help)'
	run -2 "$fixtures" run cases/pass/trvial.c
	assert_output --partial 'did you mean pass/trivial'
	run -2 "$fixtures" list unresolve
	assert_output --partial 'did you mean unresolved'
	run -2 "$fixtures" list nothing/like/it
	assert_output 'plumbline: no case matches nothing/like/it (see plumbline --help)'
}

@test "an empty PLUMBLINE_TIMEOUT_FACTOR is none" {
	PLUMBLINE_TIMEOUT_FACTOR='' run -0 "$fixtures" run pass/trivial
	PLUMBLINE_TIMEOUT_FACTOR=x run -2 "$fixtures" run pass/trivial
}

@test "old ids are taken for what is now called otherwise, and that is said" {
	echo 'fail old/name # it was so' >"$BATS_TEST_TMPDIR/expect"
	echo 'old/gone # slow' >"$BATS_TEST_TMPDIR/skips"
	echo 'not ok 1 - old/name' >"$BATS_TEST_TMPDIR/tap"
	for words in 'list old/name' 'list cases/old/name.c' 'list old/name@native'; do
		# shellcheck disable=SC2086
		run -0 --separate-stderr "$fixtures" $words
		assert_equal "$output" pass/trivial
		assert_equal "$stderr" 'plumbline: old/name is now pass/trivial'
	done
	run -0 "$fixtures" explain old/name
	assert_line pass/trivial
	run -0 "$fixtures" run --rerun "$BATS_TEST_TMPDIR/tap"
	assert_line 'ok 1 - pass/trivial'
	run -0 "$fixtures" run --resume-after old/name pass skip/by-case
	assert_line 'ok 1 - skip/by-case # SKIP this platform has no plumb'
	run -1 --separate-stderr "$fixtures" run --expect "$BATS_TEST_TMPDIR/expect" --skip-file "$BATS_TEST_TMPDIR/skips" pass/trivial
	assert_line 'not ok 1 - pass/trivial'
	assert_equal "${stderr_lines[0]}" "plumbline: $BATS_TEST_TMPDIR/expect:1: old/name is now pass/trivial"
	assert_equal "${stderr_lines[1]}" "plumbline: $BATS_TEST_TMPDIR/skips:1: old/gone is no more: it said nothing"
	run -2 "$fixtures" run old/gone
	assert_output 'plumbline: old/gone is no more: it said nothing (see plumbline --help)'
	echo 'not ok 1 - no/such' >>"$BATS_TEST_TMPDIR/tap"
	run -0 --separate-stderr "$fixtures" list --rerun "$BATS_TEST_TMPDIR/tap"
	assert_output pass/trivial
	assert_equal "${stderr_lines[1]}" 'plumbline: --rerun: no/such is no case of this build'
}

@test "patterns come from a file and from standard input, too" {
	printf 'pass/trivial # this one\n\n# and\nskip/*\r\n' >"$BATS_TEST_TMPDIR/list"
	run -0 "$fixtures" list "@$BATS_TEST_TMPDIR/list" pass/observes
	assert_output "$(printf 'pass/observes\npass/trivial\nskip/by-case\nskip/own-machine\nskip/privilege')"
	run -0 sh -c "echo pass/trivial | '$fixtures' list @-"
	assert_output pass/trivial
}

@test "names round-trip: what is printed with @MODE is taken with it" {
	command -v valgrind >/dev/null || skip 'needs valgrind'
	run -0 "$fixtures" run pass/trivial@memcheck
	assert_line 'ok 1 - pass/trivial@memcheck'
	assert_line '1..1'
	run -0 "$fixtures" run pass/trivial@memcheck pass/observes
	assert_line 'ok 1 - pass/observes'
	assert_line 'ok 2 - pass/trivial@memcheck'
	run -0 "$fixtures" run --under native,memcheck --resume-after pass/trivial pass/trivial skip/by-case
	assert_line 'ok 1 - skip/by-case # SKIP this platform has no plumb'
	assert_line 'ok 2 - pass/trivial@memcheck'
	run -0 "$fixtures" run --under native,memcheck --resume-after pass/trivial@memcheck pass/trivial skip/by-case
	assert_line 'ok 1 - skip/by-case@memcheck # SKIP this platform has no plumb'
	assert_line '1..1'
	echo 'fail fail/equal # in all modes' >"$BATS_TEST_TMPDIR/expect"
	run -0 "$fixtures" run --under native,memcheck --expect "$BATS_TEST_TMPDIR/expect" fail/equal
	echo 'fail fail/equal@native # in one' >"$BATS_TEST_TMPDIR/expect"
	run -1 "$fixtures" run --under native,memcheck --expect "$BATS_TEST_TMPDIR/expect" fail/equal
	assert_line 'not ok 1 - fail/equal # TODO in one'
	assert_line 'not ok 2 - fail/equal@memcheck'
	run -0 "$fixtures" run --under native,memcheck --skip fail/equal@* fail/equal
	run -0 "$fixtures" explain fail/equal@memcheck
	assert_line fail/equal
}

@test "filters: by source, need, privilege and text" {
	run -0 "$fixtures" list --needs CAP_SYS_RESOURCE
	assert_output skip/privilege
	run -0 "$fixtures" list --needs privilege skip
	assert_output skip/privilege
	run -0 "$fixtures" list --needs none skip
	assert_output skip/by-case
	run -0 "$fixtures" list --grep 'ONE IS one'
	assert_output pass/trivial
	run -0 "$fixtures" list --source 'CAP_SYS'
	assert_output skip/privilege
	run -0 "$fixtures" list --standard xsi --standard MSG left
	assert_line left/sysv
	assert_line left/queue
}

@test "--like demands one of two outcomes, and says so" {
	run -0 "$fixtures" run like
	refute_line --partial '# like:'
	run -0 "$fixtures" run --like linux like
	assert_line '# like: linux'
	run -1 "$fixtures" run --like posix like
	assert_line 'not ok 1 - like/deviation'
	run -1 "$fixtures" run --like posix --programs like
	! command -v valgrind >/dev/null || run -1 "$fixtures" run --like posix --under memcheck like
}

@test "--own-machine lets cases run that may change the machine, one at a time and last" {
	run -0 "$fixtures" run skip/own-machine
	assert_line 'ok 1 - skip/own-machine # SKIP needs a machine of its own (--own-machine)'
	run -0 "$fixtures" run --own-machine skip/own-machine skip/by-case skip/privilege
	assert_line --regexp '^ok 3 - skip/own-machine$'
	! command -v valgrind >/dev/null || run -0 "$fixtures" run --own-machine skip/own-machine@memcheck
	refute_line --partial SKIP
	run -0 "$fixtures" run --own-machine --programs skip/own-machine
	assert_line 'ok 1 - skip/own-machine'
}

@test "--own-machine: a limit of the machine is put back behind the case that has set it, even when that is killed" {
	local mode
	for mode in '' --no-isolate --programs; do
		echo 7 >"$BATS_TEST_TMPDIR/limit"
		# shellcheck disable=SC2086 # a word or none
		FIXTURE_LIMIT="$BATS_TEST_TMPDIR/limit" run -1 "$fixtures" run --own-machine $mode skip/own-machine
		assert_line "  actual: 'it was killed by SIGKILL'"
		assert_equal "$(cat "$BATS_TEST_TMPDIR/limit")" 7
	done
}

@test "TAP says what ran and on what, once, directly behind the plan" {
	run -0 "$fixtures" run pass/trivial
	assert_line --index 0 'TAP version 13'
	assert_line --index 1 '1..1'
	assert_line --index 2 --regexp '^# plumbline: [0-9.]+( \(.+\))?$'
	assert_line "# kernel: $(uname -s) $(uname -r)"
	assert_line "# cpu: $(uname -m)"
	assert_line --regexp '^# libc: .+'
	assert_line --regexp '^# compiler: (gcc|clang) [0-9]+'
	assert_line "# page-size: $(getconf PAGESIZE)"
	assert_line --regexp '^# date: [0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z$'
	assert_equal "$(grep -c '^# kernel: ' <<<"$output")" 1
}

@test "exit status 3 and one line where the runner cannot work" {
	TMPDIR=/no/such run -3 --separate-stderr "$fixtures" run pass/trivial
	assert_equal "${#stderr_lines[@]}" 1
	assert_line 'Bail out! the runner could not go on'
	run -3 --separate-stderr sh -c "'$fixtures' run pass/trivial >/dev/full"
	assert_equal "${#stderr_lines[@]}" 1
	run -3 --separate-stderr sh -c "'$fixtures' list >/dev/full"
	assert_equal "${#stderr_lines[@]}" 1
	for words in '--output /dev/null/x' '--save-expect /no/such/file' '--wrapper /no/such/command' '--wrapper no-such-command'; do
		# shellcheck disable=SC2086
		run -3 --separate-stderr "$fixtures" run $words pass/trivial
		assert_equal "$output" ''
		assert_equal "${#stderr_lines[@]}" 1
	done
}

@test "without valgrind, or without the small programs, what needs them says so" {
	mkdir "$BATS_TEST_TMPDIR/bin"
	cp "$fixtures" "$BATS_TEST_TMPDIR/bin/plumbline"
	run -3 --separate-stderr env PATH="$BATS_TEST_TMPDIR/bin" "$fixtures" run --under memcheck pass/trivial
	assert_equal "$stderr" 'plumbline: there is no valgrind on this machine'
	run -0 env PATH="$BATS_TEST_TMPDIR/bin" "$fixtures" run --under native,memcheck pass/trivial
	assert_line '# there is no valgrind on this machine: nothing ran under memcheck'
	for words in --programs '--wrapper env'; do
		# shellcheck disable=SC2086
		run -3 --separate-stderr "$BATS_TEST_TMPDIR/bin/plumbline" run $words pass/trivial
		assert_equal "$output" ''
		assert_equal "${#stderr_lines[@]}" 1
	done
}

@test "--fail-fast and --max-fail stop the run, and say so" {
	run -1 "$fixtures" run -j1 --fail-fast fail/equal fail/in-child pass/trivial
	assert_line '1..3'
	assert_equal "$(grep -cE '^(not )?ok' <<<"$output")" 1
	assert_line 'Bail out! 1 not as expected: --max-fail 1'
	run -1 "$fixtures" run -j2 --max-fail 2 fail/equal fail/in-child fail/wrong-errno pass/trivial
	assert_equal "$(grep -cE '^not ok' <<<"$output")" 2
	run -0 "$fixtures" run --fail-fast pass/trivial
	refute_line --partial 'Bail out'
	assert_nothing_left
}

@test "--rerun runs what was not ok, be it TAP, KTAP or a console's" {
	"$fixtures" run -j2 fail/equal pass/trivial unresolved/must skip/by-case >"$BATS_TEST_TMPDIR/tap" || :
	run -0 "$fixtures" list --rerun "$BATS_TEST_TMPDIR/tap"
	assert_output "$(printf 'fail/equal\nunresolved/must')"
	"$fixtures" run --format ktap fail/equal pass/trivial >"$BATS_TEST_TMPDIR/ktap" || :
	run -0 "$fixtures" list --rerun "$BATS_TEST_TMPDIR/ktap"
	assert_output fail/equal
	head -n 12 "$BATS_TEST_TMPDIR/ktap" >"$BATS_TEST_TMPDIR/cut"
	run -0 --separate-stderr "$fixtures" list --rerun "$BATS_TEST_TMPDIR/cut"
	assert_equal "$output" fail/equal
	assert_equal "$stderr" "plumbline: $BATS_TEST_TMPDIR/cut holds 1 of the 2 facilities that were planned"
	sed 's/$/\r/; 1i [    0.1] booting' "$BATS_TEST_TMPDIR/tap" >"$BATS_TEST_TMPDIR/console"
	run -0 "$fixtures" list --rerun "$BATS_TEST_TMPDIR/console"
	assert_output "$(printf 'fail/equal\nunresolved/must')"
	head -n 30 "$BATS_TEST_TMPDIR/tap" | grep -v 'ok 4' >"$BATS_TEST_TMPDIR/cut"
	run -0 --separate-stderr "$fixtures" list --rerun "$BATS_TEST_TMPDIR/cut"
	assert_equal "${#stderr_lines[@]}" 1
	"$fixtures" run pass/trivial >"$BATS_TEST_TMPDIR/well"
	run -2 "$fixtures" run --rerun "$BATS_TEST_TMPDIR/well"
	assert_output --partial 'none of the 1 results'
}

@test "--slowest and --skips list at the end" {
	run -0 "$fixtures" run --slowest 2 --skips pass/trivial pass/observes skip/by-case
	assert_equal "$(grep -cE '^# slow: [0-9]+\.[0-9]{3} s (pass|skip)/' <<<"$output")" 2
	assert_line '# 1 skip: this platform has no plumb, in skip/by-case'
}

@test "--save-expect writes expectations without reasons, which are refused until there are some" {
	run -1 "$fixtures" run --save-expect "$BATS_TEST_TMPDIR/known" fail/equal unresolved/must pass/trivial
	run -2 "$fixtures" run --expect "$BATS_TEST_TMPDIR/known" fail/equal unresolved/must
	assert_output --partial 'the reason, behind a #, is missing'
	sed -i 's/#$/# known/' "$BATS_TEST_TMPDIR/known"
	run -0 "$fixtures" run --expect "$BATS_TEST_TMPDIR/known" fail/equal unresolved/must pass/trivial
	assert_line 'not ok 1 - fail/equal # TODO known'
	run -3 "$fixtures" run --save-expect "$BATS_TEST_TMPDIR/known" fail/equal
	assert_output --partial 'File exists'
}

@test "a line of an expectation file may be long" {
	{ printf 'fail fail/equal # '; head -c 5000 /dev/zero | tr '\0' x; echo; } >"$BATS_TEST_TMPDIR/expect"
	run -0 "$fixtures" run --expect "$BATS_TEST_TMPDIR/expect" fail/equal
}

@test "a full disk for the temporary files is told, not hidden" {
	need_root
	mkdir "$TMPDIR/full"
	run unshare -m sh -c "mount -t tmpfs -o nr_inodes=1 full '$TMPDIR/full' && TMPDIR='$TMPDIR/full' '$fixtures' run pass/trivial"
	assert_equal "$status" 3
	assert_output --partial 'No space left on device'
}

@test "a reader that goes away ends the run" {
	run --separate-stderr sh -c "'$fixtures' run rude left crash fail | head -n 1"
	assert_output --partial 'TAP version 13'
	assert_equal "$stderr" ''
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
	refute_line pass/trivial
}

@test "--shard parts are disjoint and complete; --resume-after leaves out what was done; the last line says so" {
	all=$("$fixtures" list pass | sort)
	assert_equal "$(for i in 1 2 3; do "$fixtures" list --shard $i/3 pass; done | sort)" "$all"
	parts=$(for i in 1 2 3; do "$fixtures" run --shard $i/3 pass | sed -n 's/^ok [0-9]* - //p'; done | sort)
	assert_equal "$parts" "$all"
	run -0 "$fixtures" run --resume-after pass/observes pass
	assert_line --regexp '^ok [0-9]+ - pass/trivial$'
	refute_line --partial pass/observes
	assert_line --regexp '^# only [0-9]+ of the [0-9]+ results'
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
	run -0 "$fixtures" run --keep pass/files-are-removed
	kept=$(sed -n 's/^# kept: //p' <<<"$output")
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
	printf '#!/no/such/interpreter\n' >"$BATS_TEST_TMPDIR/wrapper"
	chmod +x "$BATS_TEST_TMPDIR/wrapper"
	run -1 "$fixtures" run --wrapper="$BATS_TEST_TMPDIR/wrapper" pass/trivial
	assert_line --partial "exec($BATS_TEST_TMPDIR/wrapper)"
	run -0 "$fixtures" run -v --wrapper 'strace -f -v' pass/files-are-removed
	assert_line --partial 'exit_group(0)'
	assert [ "$(wc -c <<<"$output")" -gt 4500 ]
	run -0 "$fixtures" run --format human --wrapper 'strace -f' pass/trivial
	assert_line --partial 'exit_group(0)'
}

@test "--announce says which case runs before it does" {
	run -0 "$fixtures" run -j1 --announce pass/trivial
	assert_line '# running pass/trivial'
}

@test "TAP is what prove and tappy read" {
	run -0 sh -c "'$fixtures' run pass skip | prove -e cat /dev/stdin"
	assert_output --partial 'Result: PASS'
	run -0 prove "$fixtures" :: run pass skip
	assert_output --partial 'Result: PASS'
	run -1 prove "$fixtures" :: run pass fail/equal
	assert_output --partial 'Failed test:  1'
	"$fixtures" run pass rude/prints-tap >"$BATS_TEST_TMPDIR/tap" || :
	run prove --exec cat "$BATS_TEST_TMPDIR/tap"
	assert_output --regexp 'Failed 1/[0-9]+ subtests'
	if command -v tappy >/dev/null; then
		run tappy "$BATS_TEST_TMPDIR/tap"
		assert_output --partial 'FAILED (failures=1)'
	fi
}

@test "what a case prints cannot be taken for a result, is cut at a bound, and holds no control characters" {
	run -1 "$fixtures" run rude/prints-tap fail/prints-much
	assert_equal "$(grep -cE '^(not )?ok' <<<"$output")" 2
	refute_line --regexp '^Bail out'
	refute_output --partial $'\e'
	assert [ ${#output} -lt 10000 ]
}

@test "KTAP: a facility is a test, its cases are those in it, and no name depends on the result" {
	run -1 "$fixtures" run --format ktap fail/equal pass/trivial skip/by-case pass/observes
	output=$(head -n -2 <<<"$output")
	assert_output - <<-'END'
		KTAP version 1
		1..3
		  KTAP version 1
		  # Subtest: fail
		  1..1
		  # fail: 1 + 1 == 3
		  #   at: bats/fixtures/fail/equal.c:6
		  #   expected: 3
		  #   actual: 2
		  not ok 1 fail/equal
		not ok 1 fail
		  KTAP version 1
		  # Subtest: pass
		  1..2
		  ok 1 pass/observes
		  ok 2 pass/trivial
		ok 2 pass
		  KTAP version 1
		  # Subtest: skip
		  1..1
		  # this platform has no plumb
		  ok 1 skip/by-case # SKIP
		ok 3 skip # SKIP
	END
	echo 'fail pass/trivial # we thought so' >"$BATS_TEST_TMPDIR/expect"
	run -1 "$fixtures" run --format ktap --timeout 1 --expect "$BATS_TEST_TMPDIR/expect" fail/hangs pass/trivial unresolved/must
	assert_line '  not ok 1 fail/hangs # TIMEOUT'
	assert_line "  # it passes, but $BATS_TEST_TMPDIR/expect:1 expects: fail"
	assert_line '  not ok 1 pass/trivial'
	assert_line '  not ok 1 unresolved/must # ERROR'
	# Whatever the order is, a facility is told once; what changes the machine, or is of another mode, is another test.
	run "$fixtures" run --format ktap --shuffle=3 --own-machine pass skip unresolved/must fail/equal
	assert_equal "$(grep -c '# Subtest: ' <<<"$output")" 5
	assert_line '  # Subtest: skip@own-machine'
	assert_line --regexp '^(not )?ok [1-5] skip@own-machine'
	assert_equal "$(grep -cE '^  (not )?ok ' <<<"$output")" "$("$fixtures" list pass skip unresolved/must fail/equal | wc -l)"
	! command -v valgrind >/dev/null || run -0 "$fixtures" run --format ktap --under native,memcheck pass/trivial
	! command -v valgrind >/dev/null || assert_line 'ok 2 pass@memcheck'
}

@test "the format for people" {
	run -1 "$fixtures" run --format human fail/equal pass/trivial unresolved/must unresolved/must-too
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
	TERM=dumb run script -qec "'$fixtures' run fail/hangs pass/trivial" /dev/null
	refute_output --partial $'\e'
	run script -qec "'$fixtures' run -v fail/equal pass/trivial" /dev/null
	assert_output --regexp 'pass.* pass/trivial'
	assert_output --partial "verdict: 'pass'"
	assert_output --regexp 'not as expected: fail/equal'
}

@test "whoever interrupts a run is told so" {
	"$fixtures" run --format human --timeout-factor 50 fail/hangs pass/trivial >"$BATS_TEST_TMPDIR/out" &
	wait_for sh -c "[ \$(pgrep -cf '^$fixtures run --format human --timeout-factor 50') -ge 5 ]"
	kill -TERM $!
	wait $! || status=$?
	assert_equal "$status" 143
	run cat "$BATS_TEST_TMPDIR/out"
	assert_line interrupted
	assert_line --regexp '; [01] of 2 in '
}

@test "the live line is one line, however narrow the terminal is, counts rounds, and leaves nothing" {
	command -v script >/dev/null || skip 'needs script(1)'
	for columns in 20 40 80 200; do
		run script -qec "stty cols $columns rows 24; '$fixtures' run --timeout 1 fail/hangs pass/trivial" /dev/null
		widest=$(tr '\r\n' '\n\n' <<<"$output" | sed 's/\x1b\[[0-9;]*[A-Za-z]//g' | grep -E '^[0-9]+/[0-9]+,' | wc -L)
		assert [ "$widest" -gt 0 ]
		assert [ "$widest" -lt $columns ]
	done
	run script -qec "'$fixtures' run --timeout 1 --until-fail pass/trivial fail/hangs" /dev/null
	assert_output --regexp 'round 1: [01]/2'
}

@test "a terminal that becomes narrower while cases run: the line that it has wrapped goes, and the next one fits" {
	command -v script >/dev/null || skip 'needs script(1)'
	run script -qec "stty cols 200 rows 24; (sleep 1; stty cols 30 </dev/tty) & '$fixtures' run --timeout 3 fail/hangs-in-call pass/trivial" /dev/null
	assert_output --partial ', running fail/hangs-in-call'
	assert_output --partial $'\r\e[K\e[A\e[K'
	tail=${output##*$'\e[A'}
	widest=$(tr '\r\n' '\n\n' <<<"$tail" | sed 's/\x1b\[[0-9;]*[A-Za-z]//g' | grep -E '^[0-9]+/[0-9]+,' | wc -L)
	assert_equal "$widest" 29
}

@test "YAML always parses" {
	python3 -c 'import yaml' 2>/dev/null || skip 'needs PyYAML'
	run -1 "$fixtures" run -v rude/prints-blanks rude/prints-tap fail crash unresolved/must memory pass
	printf '%s\n' "$output" >"$BATS_TEST_TMPDIR/tap"
	run -0 python3 -c '
import sys, yaml
blocks, block = 0, None
for line in open(sys.argv[1]):
    if line == "  ---\n":
        block = ""
    elif line == "  ...\n":
        assert "verdict" in yaml.safe_load(block), block
        block, blocks = None, blocks + 1
    elif block is not None:
        block += line
print(blocks)
print(yaml.__with_libyaml__)' "$BATS_TEST_TMPDIR/tap"
	assert [ "${lines[0]}" -ge 30 ]
	run prove -e cat "$BATS_TEST_TMPDIR/tap"
	assert_output --partial 'Result: FAIL'
	refute_output --partial 'Badly formed'
}

@test "ten thousand cases run in less than 8 MiB" {
	many=$BATS_TEST_TMPDIR/many
	bats/many 10000 build/fixtures "$many"
	run -0 /usr/bin/env time -f '%M KiB' "$many" run
	assert_line 'ok 10000 - many/c10000'
	kib=$(sed -n 's/ KiB$//p' <<<"$output")
	assert [ "$kib" -lt 8192 ]
}
