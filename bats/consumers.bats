#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Who reads results: a passing, failing, skipping and unresolved case under the real drivers and parsers of others.

load common

cases=(pass/trivial fail/equal skip/by-case unresolved/must)

setup_file() {
	export programs=$PLUMBLINE_ROOT/build/fixtures/cases
}

# Those of the kernel's own tools that read what its tests say, out of Debian's linux-source; where, is in $linux.
need_linux() {
	linux=build/linux-tools
	[ ! -f "$linux/tools/testing/kunit/kunit.py" ] || return 0
	local source
	source=$(find /usr/src -maxdepth 1 -name 'linux-source-*.tar.xz' | sort -V | tail -n 1)
	[ -n "$source" ] || skip 'needs linux-source'
	mkdir -p $linux
	tar -C $linux -xJf "$source" --strip-components=1 --wildcards '*/tools/testing/kunit/*.py' '*/tools/testing/kunit/qemu_configs' \
		'*/tools/testing/selftests/run_kselftest.sh' '*/tools/testing/selftests/kselftest'
}

@test "prove" {
	PLUMBLINE_STATUS=tap run -1 prove --exec '' "${cases[@]/#/$programs/}"
	assert_line --regexp '/pass/trivial \.+ ok$'
	assert_line --regexp '/skip/by-case \.+ skipped: this platform has no plumb$'
	assert_line --regexp '/fail/equal +\(Wstat: 256 .*\) Tests: 1 Failed: 1\)$'
	assert_line --regexp '/unresolved/must +\(Wstat: 256 .*\) Tests: 1 Failed: 1\)$'
	assert_line --partial 'Files=4, Tests=3'
	refute_output --partial 'Parse errors'
}

@test "kyua" {
	command -v kyua >/dev/null || skip 'needs kyua'
	local d=$BATS_TEST_TMPDIR
	PLUMBLINE=$fixtures ci/fleet/kyua --write "$d/tests" "${cases[@]}"
	cd "$d/tests"
	PLUMBLINE_STATUS=tap run -1 kyua test -r "$d/results"
	assert_line --regexp '^pass/trivial:main +-> +passed '
	assert_line --regexp '^fail/equal:main +-> +failed: '
	assert_line --regexp '^skip/by-case:main +-> +skipped: this platform has no plumb '
	assert_line --regexp '^unresolved/must:main +-> +failed: '
	assert_line --regexp '^2/4 passed \((0 broken, )?2 failed'
}

@test "meson, by TAP and by exit status" {
	command -v meson >/dev/null && command -v ninja >/dev/null || skip 'needs meson and ninja'
	local d=$BATS_TEST_TMPDIR/meson
	mkdir "$d"
	{
		echo "project('reads')"
		for id in "${cases[@]}"; do
			echo "test('tap $id', find_program('$programs/$id'), protocol: 'tap', env: {'PLUMBLINE_STATUS': 'tap'})"
			echo "test('status $id', find_program('$programs/$id'))"
		done
	} >"$d/meson.build"
	run -0 meson setup "$d/build" "$d"
	run meson test -C "$d/build"
	for protocol in tap status; do
		assert_line --regexp " $protocol pass/trivial +OK "
		assert_line --regexp " $protocol skip/by-case +SKIP "
	done
	assert_line --regexp ' status fail/equal +FAIL '
	assert_line --regexp ' status unresolved/must +ERROR '
	# It calls a failure that ends with 1 an error.
	assert_line --regexp ' tap fail/equal +(FAIL|ERROR) '
	assert_line --regexp ' tap unresolved/must +(FAIL|ERROR) '
	assert_line --regexp '^Ok: +2 +$'
	assert_line --regexp '^Skipped: +2 +$'
}

# driver NAME ID [OPTION...]: what automake's driver of that name takes the case's results for.
driver() {
	local driver=$1 id=$2 log=$BATS_TEST_TMPDIR/log
	shift 2
	"$driver" --test-name "$id" --log-file "$log" --trs-file "$log.trs" "$@" -- "$programs/$id" >/dev/null
	sed -n 's/^:test-result: //p' "$log.trs"
}

@test "automake's two drivers" {
	local drivers
	drivers=$(find /usr/share/automake-* -maxdepth 0 2>/dev/null | sort -V | tail -n 1)
	[ -n "$drivers" ] || skip 'needs automake'
	run -0 driver "$drivers/test-driver" pass/trivial
	assert_output --regexp '^PASS'
	run -0 driver "$drivers/test-driver" fail/equal
	assert_output --regexp '^FAIL'
	run -0 driver "$drivers/test-driver" skip/by-case
	assert_output --regexp '^SKIP'
	run -0 driver "$drivers/test-driver" unresolved/must
	assert_output --regexp '^ERROR'
	export PLUMBLINE_STATUS=tap
	run -0 driver "$drivers/tap-driver.sh" pass/trivial --ignore-exit
	assert_output --regexp '^PASS'
	run -0 driver "$drivers/tap-driver.sh" fail/equal --ignore-exit
	assert_output --regexp '^FAIL'
	run -0 driver "$drivers/tap-driver.sh" skip/by-case --ignore-exit
	assert_output --regexp '^SKIP'
	run -0 driver "$drivers/tap-driver.sh" unresolved/must --ignore-exit
	assert_output --regexp '^FAIL'
}

@test "Linux's kunit.py reads KTAP, and a case is called the same whatever became of it" {
	need_linux
	local d=$BATS_TEST_TMPDIR
	"$fixtures" run --format ktap pass/trivial pass/observes fail/equal fail/hangs --timeout 1 skip/by-case unresolved/must >"$d/one" || :
	"$fixtures" run --format ktap --skip 'pass/*' --skip fail/equal fail/hangs pass/trivial pass/observes fail/equal --timeout 1 skip/by-case \
		unresolved/must >"$d/other" || :
	run python3 $linux/tools/testing/kunit/kunit.py parse "$d/one"
	assert_line --partial '[PASSED] pass/trivial'
	assert_line --partial '[FAILED] fail/equal'
	assert_line --partial '[FAILED] fail/hangs'
	assert_line --partial '[SKIPPED] skip/by-case'
	assert_line --partial '[FAILED] unresolved/must'
	assert_line --partial '[SKIPPED] skip ='
	assert_line --regexp 'Testing complete\. .*[Pp]assed: 2, [Ff]ailed: 3, ([Cc]rashed: 0, )?[Ss]kipped: 1'
	refute_output --partial '[ERROR]'
	names() {
		python3 $linux/tools/testing/kunit/kunit.py parse --json=stdout "$1" | python3 -c 'import json, re, sys
text = sys.stdin.read()
tree = json.JSONDecoder().raw_decode(text[text.index("{"):])[0]
for group in tree["sub_groups"]:
    print(*[group["name"] + ": " + case["name"] for case in group["test_cases"]], sep="\n")'
	}
	run -0 names "$d/one"
	assert_equal "${#lines[@]}" 6
	assert_line 'pass: pass/trivial'
	assert_equal "$(names "$d/other")" "$output"
	# A run that ended early is no success, and what is missing is told.
	head -n 12 "$d/one" >"$d/cut"
	run python3 $linux/tools/testing/kunit/kunit.py parse "$d/cut"
	assert_line --partial '[ERROR]'
	assert_line --partial 'missing'
}

@test "kselftest's own runner, and a parser of what it prints" {
	need_linux
	local d=$BATS_TEST_TMPDIR
	PLUMBLINE=$fixtures ci/fleet/kselftest $linux/tools/testing/selftests/run_kselftest.sh "$d/out.tar.gz" "${cases[@]}"
	tar -C "$d" -xzf "$d/out.tar.gz"
	run -0 "$d/kselftest/run_kselftest.sh" --list
	assert_line plumbline:skip.sh
	run -0 "$d/kselftest/run_kselftest.sh" -c plumbline
	assert_line --index 0 'TAP version 13'
	assert_line --index 1 '1..4'
	assert_line --regexp '^not ok [1-4] selftests: plumbline: fail\.sh # exit=1$'
	assert_line --regexp '^ok [1-4] selftests: plumbline: pass\.sh$'
	assert_line --regexp '^ok [1-4] selftests: plumbline: skip\.sh # SKIP$'
	assert_line --regexp '^not ok [1-4] selftests: plumbline: unresolved\.sh # exit=1$'
	# What is inside is told, too: each case by its id alone.
	assert_line --regexp '^# ok [0-9]+ pass/trivial$'
	assert_line --regexp '^# not ok [0-9]+ fail/equal$'
	assert_line --regexp '^# ok [0-9]+ skip/by-case # SKIP$'
	assert_line --regexp '^# not ok [0-9]+ unresolved/must$'
	printf '%s\n' "$output" >"$d/console"
	run prove --exec cat "$d/console"
	assert_output --partial 'Failed 2/4 subtests'
	refute_output --partial 'Parse errors'
	make --no-print-directory -s build/plumbline-report O=build >/dev/null
	run -1 build/plumbline-report --name target "$d"/kselftest/plumbline/*.tap
	assert_line --regexp '^ok [0-9]+ - skip/by-case # SKIP this platform has no plumb$'
}
