# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# What every .bats file loads: the fixtures' runner, and a directory of the test's own that must be empty after a run.
bats_require_minimum_version 1.5.0
bats_load_library bats-support
bats_load_library bats-assert

# shellcheck disable=SC2034 # the tests use it
fixtures=$PLUMBLINE_ROOT/build/fixtures/plumbline

setup() {
	export TMPDIR=$BATS_TEST_TMPDIR/tmp
	mkdir -m 1777 "$TMPDIR"
	chmod 755 "$BATS_TEST_TMPDIR" "$BATS_RUN_TMPDIR" 2>/dev/null || :
	cd "$PLUMBLINE_ROOT" || return 1
	objects >"$BATS_TEST_TMPDIR/objects"
}

# The System V objects, and what there is in /dev/shm of ours: others on this machine may have some, too.
objects() {
	awk 'FNR > 1 { print FILENAME, $1, $2 }' /proc/sysvipc/msg /proc/sysvipc/shm /proc/sysvipc/sem 2>/dev/null
	find /dev/shm -name '*plumbline*' 2>/dev/null
}

# Nothing of the run is left: no file, no process; and no System V object, or file in /dev/shm, that was not there before.
assert_nothing_left() {
	assert_equal "$(find "$TMPDIR" -mindepth 1)" ''
	assert_equal "$(pgrep -f "^$fixtures")" ''
	assert_equal "$(objects | grep -vxFf "$BATS_TEST_TMPDIR/objects")" ''
}

need_root() {
	[ "$(id -u)" = 0 ] || skip 'needs root'
}

# wait_for COMMAND...: until it succeeds.
wait_for() {
	local tries=0
	until "$@"; do
		sleep 0.05
		tries=$((tries + 1))
		[ $tries -lt 600 ] || return 1
	done
}

# with_accounts COMMAND...: with an account plumb, ID 12345, that has subordinate IDs, in files of /etc that this command alone sees.
with_accounts() {
	mkdir -p "$BATS_TEST_TMPDIR/etc"
	{ cat /etc/passwd && echo "plumb:x:12345:12345::$BATS_TEST_TMPDIR/home:/bin/sh"; } >"$BATS_TEST_TMPDIR/etc/passwd"
	for file in subuid subgid; do
		touch "/etc/$file"
		echo plumb:300000:65536 >"$BATS_TEST_TMPDIR/etc/$file"
	done
	mkdir -p "$BATS_TEST_TMPDIR/home" "$BATS_TEST_TMPDIR/runtime"
	chmod 700 "$BATS_TEST_TMPDIR/runtime"
	chown 12345:12345 "$BATS_TEST_TMPDIR/home" "$BATS_TEST_TMPDIR/runtime"
	unshare --mount bash -ec 'for file in passwd subuid subgid; do mount --bind "$1/etc/$file" "/etc/$file"; done
		shift
		exec "$@"' bash "$BATS_TEST_TMPDIR" "$@"
}
