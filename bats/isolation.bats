#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Rude cases, and machines that lack what the runner likes to use: the verdicts stand, and nothing is left.

load common

# What the rude fixtures must come to, with what else is given to the runner.
assert_rude_verdicts() {
	run -1 "$@" "$fixtures" run rude left pass/trivial
	assert_line --regexp '^not ok .* - rude/ignores-sigterm$'
	assert_line --regexp '^not ok .* - rude/stops-itself$'
	assert_line --regexp '^not ok .* - rude/closes-stdout$'
	assert_line --regexp '^not ok .* - left/swept$'
	assert_line --regexp '^ok .* - pass/trivial$'
	assert_nothing_left
}

@test "cases that hang, stop, close or ignore are judged, and none outlives the run" {
	assert_rude_verdicts
	assert_line --regexp '^not ok .* - rude/daemon$'
	assert_line --regexp '^not ok .* - rude/forks-without-end$'
}

@test "what a case leaves is reported against it, by kind" {
	need_root
	run -1 "$fixtures" run left
	assert_line --partial "actual: 'a process of it was still running'"
	assert_line --partial "actual: 'message queue left was still there'"
	assert_line --partial "actual: 'shared memory segment"
	assert_line --partial "actual: 'semaphore set"
	assert_line --partial "actual: 'shared memory object or semaphore left was still there'"
	assert_nothing_left
}

@test "without namespaces, by option" {
	run -1 "$fixtures" run --no-isolate rude left/swept left/process pass
	assert_line --regexp '^not ok .* - rude/kills-parents-group$'
	assert_line --regexp '^not ok .* - left/process$'
	assert_line --regexp '^ok .* - pass/trivial$'
	assert_nothing_left
}

@test "with unshare, prctl, memfd_create and pidfd_open failing with ENOSYS" {
	strace -f -o /dev/null -e trace=unshare -e inject=unshare:error=ENOSYS true 2>/dev/null || skip 'strace cannot inject here'
	for call in unshare prctl memfd_create setitimer unshare,prctl,memfd_create,pidfd_open; do
		run strace -f -o /dev/null -e trace=$call -e inject=$call:error=ENOSYS "$fixtures" run fail/equal left/swept pass rude/stops-itself
		assert_equal "$status" 1
		assert_line --regexp '^not ok .* - fail/equal$'
		assert_line --regexp '^not ok .* - rude/stops-itself$'
		assert_line --regexp '^ok .* - pass/trivial$'
		assert_line --partial "message: '1 + 1 == 3'"
	done
	run find "$TMPDIR" -mindepth 1
	assert_output ''
}

@test "with pipe failing with ENOSYS the main process runs the cases itself" {
	strace -o /dev/null true 2>/dev/null || skip 'strace cannot trace here'
	run strace -o /dev/null -e trace=pipe,pipe2 -e inject=pipe,pipe2:error=ENOSYS "$fixtures" run fail/equal pass/trivial
	assert_equal "$status" 1
	assert_line 'not ok 1 - fail/equal'
	assert_line 'ok 2 - pass/trivial'
	assert_nothing_left
}

@test "without /proc" {
	need_root
	run unshare -m sh -c "umount -l /proc && '$fixtures' run fail/equal fail/does-not-block fail/in-orphan pass/trivial left/swept"
	assert_line --regexp '^not ok .* - fail/equal$'
	assert_line --regexp '^not ok .* - fail/does-not-block$'
	assert_line --regexp '^ok .* - pass/trivial$'
	assert_nothing_left
}

@test "as an ordinary user" {
	need_root
	run setpriv --reuid=12345 --regid=12345 --clear-groups "$fixtures" run fail/equal pass left
	assert_equal "$status" 1
	assert_line --regexp '^not ok .* - fail/equal$'
	assert_line --regexp '^ok .* - pass/exec-self$'
	assert_line --regexp '^not ok .* - left/process$'
	assert_nothing_left
}

@test "SIGINT, SIGTERM and SIGHUP in mid-run leave no process, object or directory, and are passed on" {
	for signal in INT TERM HUP; do
		setsid --wait sh -c "trap - INT; exec '$fixtures' run rude/ignores-sigterm left/swept --repeat 100 >'$BATS_TEST_TMPDIR/out'" &
		wait_for pgrep -f "^$fixtures run rude"
		wait_for grep -q 'TAP version' "$BATS_TEST_TMPDIR/out"
		pkill -$signal -o -f "^$fixtures run rude"
		run wait $!
		assert [ "$status" -ge 128 ]
		wait_for sh -c "! pgrep -f '^$fixtures run rude'"
		run cat "$BATS_TEST_TMPDIR/out"
		assert_line 'Bail out! interrupted'
		assert_nothing_left
	done
}

@test "SIGKILL of the main process leaves no process, object or directory" {
	"$fixtures" run -j2 rude/ignores-sigterm rude/stops-itself left/swept >"$BATS_TEST_TMPDIR/out" &
	# The main process, and for each worker a guardian, the worker itself and its case.
	wait_for sh -c "[ \$(pgrep -cf '^$fixtures run') -ge 7 ]"
	kill -KILL $!
	wait $! || :
	wait_for sh -c "! pgrep -f '^$fixtures run rude'"
	wait_for sh -c "[ -z \"\$(ls '$TMPDIR')\" ]"
	assert_nothing_left
}

@test "two runs at once do not disturb each other" {
	"$fixtures" run pass left >"$BATS_TEST_TMPDIR/other" &
	run "$fixtures" run pass left
	one=$(grep -E '^(not )?ok' <<<"$output")
	wait $! || :
	assert_equal "$(grep -E '^(not )?ok' "$BATS_TEST_TMPDIR/other")" "$one"
	assert_nothing_left
}

@test "a complaint of the kernel is reported against the case during which it came" {
	need_root
	[ -w /dev/kmsg ] || skip 'the kernel log cannot be written'
	run -1 "$fixtures" run -j1 kernel
	assert_line "  message: 'the kernel has no complaint during the case'"
	assert_line --partial "WARNING: plumbline: a fixture"
}
