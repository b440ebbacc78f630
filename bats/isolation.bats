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

# A file in the place of the kernel's log, to which the fixtures write.
use_kernel_log() {
	export PLUMBLINE_KERNEL_LOG=$BATS_TEST_TMPDIR/kernel-log
	: >"$PLUMBLINE_KERNEL_LOG"
	chmod 666 "$PLUMBLINE_KERNEL_LOG"
}

@test "a complaint of the kernel is reported against the case during which it came; services and traps are none" {
	use_kernel_log
	run -1 "$fixtures" run -j1 kernel/complains kernel/is-silent pass/trivial
	assert_line 'not ok 1 - kernel/complains'
	assert_line "  message: 'the kernel has no complaint during the case'"
	assert_line "  actual: 'WARNING: CPU: 0 PID: 1 at a/fixture.c:1'"
	assert_line 'ok 2 - kernel/is-silent'
	assert_line 'ok 3 - pass/trivial'
	run -1 build/fixtures/cases/kernel/complains
	assert_line '# fail: the kernel has no complaint during the case'
	run -0 build/fixtures/cases/kernel/is-silent
}

@test "a complaint of the kernel while several cases ran is that of the case that repeats it alone" {
	use_kernel_log
	run -1 "$fixtures" run -j2 kernel/bystander kernel/complains pass/trivial
	assert_line 'ok 1 - kernel/bystander'
	assert_line 'not ok 2 - kernel/complains'
	assert_line "  actual: 'WARNING: CPU: 0 PID: 1 at a/fixture.c:1'"
	assert_line 'ok 3 - pass/trivial'
	refute_output --partial 'the kernel complained'
}

@test "a complaint that none repeats, or after which nothing is worth repeating, is the run's, with its suspects" {
	for id in kernel/complains-once kernel/oopses; do
		use_kernel_log
		run -1 "$fixtures" run -j2 kernel/bystander $id pass/trivial
		refute_line --regexp '^not ok'
		assert_line --regexp "^# the kernel complained: .*; while one of these ran: kernel/bystander, $id$"
	done
}

@test "no descriptor of the runner, or of whoever started it, is open in a case" {
	run -0 bash -c "exec 70</dev/null 300</dev/null; '$fixtures' run pass/no-stray-descriptor"
	run -0 bash -c "ulimit -n 4096; exec 3000</dev/null; '$fixtures' run pass/no-stray-descriptor"
	run -0 bash -c "exec 70</dev/null; '$fixtures' run --programs pass/no-stray-descriptor"
	run -0 bash -c "exec 70</dev/null; build/fixtures/cases/pass/no-stray-descriptor"
	run "$fixtures" run -j 40 --until-fail --repeat 3 pass/no-stray-descriptor crash fail/equal fail/in-child left skip unresolved/must kernel
	assert_line --regexp '^ok .* - pass/no-stray-descriptor$'
}

@test "a thousand processes in sessions of their own are killed, and no other" {
	run -1 "$fixtures" run --no-isolate rude/thousand-daemons
	assert_line "  actual: 'a process of it was still running'"
	assert_nothing_left
	strace -f -o /dev/null true 2>/dev/null || skip 'strace cannot trace here'
	trace=$BATS_TEST_TMPDIR/trace
	run -1 strace -f -o "$trace" -e trace=kill "$fixtures" run --no-isolate --timeout-factor 10 rude/thousand-daemons
	sed -n 's/^[0-9]* *kill(\([0-9]*\), SIGKILL.*/\1/p' "$trace" | sort -u >"$BATS_TEST_TMPDIR/killed"
	sed 's/ .*//' "$trace" | sort -u >"$BATS_TEST_TMPDIR/known"
	assert [ "$(wc -l <"$BATS_TEST_TMPDIR/killed")" -ge 700 ]
	run comm -23 "$BATS_TEST_TMPDIR/killed" "$BATS_TEST_TMPDIR/known"
	assert_output ''
}

@test "where no memory can be shared the report goes through a file" {
	cat >"$BATS_TEST_TMPDIR/no-mmap.c" <<-'END'
		#define _GNU_SOURCE
		#include <errno.h>
		#include <sys/mman.h>
		#include <sys/syscall.h>
		#include <unistd.h>
		void *mmap(void *address, size_t size, int protection, int flags, int fd, off_t offset)
		{
			if (flags & MAP_SHARED)
				return errno = ENODEV, MAP_FAILED;
			return (void *)syscall(SYS_mmap, address, size, protection, flags, fd, offset);
		}
	END
	gcc -shared -fPIC -o "$BATS_TEST_TMPDIR/no-mmap.so" "$BATS_TEST_TMPDIR/no-mmap.c" || skip 'no compiler for it'
	LD_PRELOAD=$BATS_TEST_TMPDIR/no-mmap.so run "$fixtures" run fail/equal fail/in-child fail/in-orphan left/swept pass/trivial pass/exec-self \
		pass/observes rude/closes-all rude/closes-stdout unresolved/must skip/by-case
	assert_equal "$status" 1
	for id in fail/equal fail/in-child fail/in-orphan left/swept rude/closes-all rude/closes-stdout unresolved/must; do
		assert_line --regexp "^not ok .* - $id$"
	done
	assert_line --partial "message: '1 + 1 == 3'"
	assert_line --regexp '^ok .* - pass/trivial$'
	assert_line --regexp '^ok .* - pass/exec-self$'
	assert_line --regexp '^ok .* - skip/by-case # SKIP this platform has no plumb$'
	assert_nothing_left
}

docker() {
	setpriv --bounding-set=-all,+chown,+dac_override,+fsetid,+fowner,+mknod,+net_raw,+setgid,+setuid,+setfcap,+setpcap,+net_bind_service,+sys_chroot,+kill,+audit_write \
		--inh-caps=-all "$@"
}

@test "with a container's privileges, or in a user namespace, nothing is left of what a second user made" {
	need_root
	run -0 docker "$fixtures" run pass/second-users-objects pass/trivial
	assert_line 'ok 1 - pass/second-users-objects'
	assert_nothing_left
	run -0 docker build/fixtures/cases/pass/second-users-objects
	assert_line 'ok 1 - pass/second-users-objects'
	assert_nothing_left
	run docker "$fixtures" run left/swept left/process
	assert_line 'not ok 2 - left/swept'
	assert_nothing_left
	run unshare -U --map-root-user "$fixtures" run left/swept pass rude/hangs-with-objects --timeout-factor 0.05
	assert_line --regexp 'ok .* - pass/second-users-objects # SKIP needs the privilege to become a second user$'
	assert_line --regexp '^ok .* - pass/trivial$'
	assert_nothing_left
}

@test "a small program that is interrupted or killed leaves no process, object or directory" {
	program=$PWD/build/fixtures/cases/rude/hangs-with-objects
	for signal in INT TERM HUP KILL; do
		setsid --wait env --default-signal=INT "$program" >/dev/null &
		wait_for pgrep -f "^$program"
		# The program, who supervises, the case and its child: it has made all.
		wait_for sh -c "[ \$(pgrep -cf '^$program') -ge 4 ]"
		pkill -$signal -o -f "^$program"
		run wait $!
		assert [ "$status" -ge 128 ]
		wait_for sh -c "! pgrep -f '^$program'"
		wait_for sh -c "[ -z \"\$(ls '$TMPDIR')\" ]"
		assert_nothing_left
	done
}

@test "a run without namespaces that is killed leaves no process, object or directory" {
	for signal in TERM KILL; do
		"$fixtures" run --no-isolate -j2 rude/hangs-with-objects rude/ignores-sigterm >/dev/null &
		wait_for sh -c "[ \$(pgrep -cf '^$fixtures run') -ge 8 ]"
		kill -$signal $!
		wait $! || :
		wait_for sh -c "! pgrep -f '^$fixtures run'"
		wait_for sh -c "[ -z \"\$(ls '$TMPDIR')\" ]"
		assert_nothing_left
	done
}

@test "a case that kills its worker has its objects and processes removed by the guardian" {
	run -1 "$fixtures" run --no-isolate rude/kills-parents-group rude/kills-worker
	assert_line "  message: 'the case leaves its worker alive'"
	assert_nothing_left
	run -1 build/fixtures/cases/rude/kills-worker
	assert_line '# fail: the case leaves its supervisor alive'
	assert_nothing_left
}

@test "a case that its wrapper never runs is unresolved" {
	run -1 "$fixtures" run --wrapper true pass/trivial
	assert_line "  verdict: 'unresolved'"
	assert_line "  message: 'the case begins'"
	run -3 "$fixtures" run --wrapper /no/such/command pass/trivial
	run -0 "$fixtures" run --wrapper 'env A=b' pass/trivial pass/exec-self
	assert_nothing_left
}

@test "a first process that is no machine's reaps and says the end, and mounts nothing" {
	unshare -Urpf true 2>/dev/null || skip 'no namespaces can be had'
	mounts=$(cat /proc/mounts)
	run -1 unshare -Urpf "$fixtures" run pass/trivial fail/equal
	assert_line 'not ok 1 - fail/equal'
	assert_line 'ok 2 - pass/trivial'
	assert_line --index $((${#lines[@]} - 1)) '# plumbline: end of run, status 1'
	assert_equal "$(cat /proc/mounts)" "$mounts"
	run -0 unshare -Urpf "$fixtures" list pass/trivial
	assert_output pass/trivial
	assert_nothing_left
}

@test "who is called init, or told so, prints its results and ends the machine" {
	unshare -Urmpf true 2>/dev/null || skip 'no namespaces can be had'
	for command in "exec -a /init $fixtures pass/trivial console=x plumbline.end=reboot" "exec $fixtures --init plumbline.run=--no-isolate,pass/trivial"; do
		run unshare -Urmpf env -u container TMPDIR=/tmp bash -c "$command"
		assert_line '# running pass/trivial'
		assert_line 'ok 1 - pass/trivial'
		assert_line '# plumbline: end of run, status 0'
	done
	run -2 --separate-stderr "$fixtures" run --init
	assert_equal "${#stderr_lines[@]}" 1
}

@test "without anything but POSIX" {
	make --no-print-directory -s -j2 PLAIN=1 CASES_DIR=bats/fixtures O=build/fixtures-plain >build/fixtures-plain.log 2>&1
	run build/fixtures-plain/plumbline run fail/equal fail/in-child fail/in-orphan left/swept left/process pass rude/stops-itself rude/daemon
	assert_equal "$status" 1
	for id in fail/equal fail/in-child fail/in-orphan left/swept rude/stops-itself; do
		assert_line --regexp "^not ok .* - $id$"
	done
	for id in trivial exec-self observes no-stray-descriptor; do
		assert_line --regexp "^ok .* - pass/$id$"
	done
	pkill -KILL -f '^build/fixtures-plain/plumbline run' || : # a daemon cannot be found without Linux
	run -1 build/fixtures-plain/cases/fail/equal
	assert_nothing_left
}

@test "the runner under the address and undefined-behaviour sanitizers" {
	flags='-O1 -gdwarf-4 -fsanitize=address,undefined -fno-sanitize-recover=undefined'
	echo 'int main(void) { return 0; }' >"$BATS_TEST_TMPDIR/a.c"
	# shellcheck disable=SC2086
	gcc $flags -o "$BATS_TEST_TMPDIR/a" "$BATS_TEST_TMPDIR/a.c" 2>/dev/null && "$BATS_TEST_TMPDIR/a" || skip 'no sanitizers here'
	make --no-print-directory -s -j2 CFLAGS="$flags" CASES_DIR=bats/fixtures O=build/fixtures-sanitized >build/fixtures-sanitized.log 2>&1
	sanitized=build/fixtures-sanitized/plumbline
	use_kernel_log
	export ASAN_OPTIONS=abort_on_error=1
	for options in '-j2' '--no-isolate -j1' '--format ktap' '--format human' '--programs' '--wrapper env'; do
		# shellcheck disable=SC2086
		run $sanitized run $options build fail/equal fail/in-child fail/in-orphan kernel left/swept left/process pass/exec-self pass/trivial rude/prints-tap \
			rude/daemon skip/by-case unresolved/must
		assert_equal "$status" 1
		refute_output --partial Sanitizer
		refute_output --partial 'runtime error'
	done
	run -0 $sanitized list --long
	run -1 build/fixtures-sanitized/cases/fail/in-child
	refute_output --partial Sanitizer
	assert_nothing_left
}
