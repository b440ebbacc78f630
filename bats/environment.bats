#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# What lib/ finds of the environment, and what cases are told of it.

load common

@test "a privilege that the kernel does not grant is missing, whatever the process has by its own account" {
	unshare --user --map-root-user true 2>/dev/null || skip 'there are no user namespaces'
	run -0 unshare --user --map-root-user "$fixtures" run skip/privilege
	assert_line --partial '# SKIP needs CAP_SYS_RESOURCE, which this user namespace does not grant'
	run -77 unshare --user --map-root-user "${fixtures%/*}/cases/skip/privilege"
	assert_line --partial '# SKIP needs CAP_SYS_RESOURCE, which this user namespace does not grant'
}

@test "a hard limit that is too low for a case is a skip, and a soft one is raised" {
	run -0 bash -c 'ulimit -S -n 80 && "$@"' bash "$fixtures" run environment/limit
	assert_line --regexp '^ok 1 - environment/limit$'
	run -0 setpriv --bounding-set=-sys_resource --inh-caps=-sys_resource bash -c 'ulimit -n 80 && "$@"' bash "$fixtures" run environment/limit
	assert_line --partial '# SKIP needs a hard limit RLIMIT_NOFILE of 100 or more; it is 80'
}

@test "a call that a filter keeps away is a skip" {
	cc -o "$BATS_TEST_TMPDIR/seccomp" ci/seccomp.c -lseccomp 2>/dev/null || skip 'there is no libseccomp'
	run -0 "$fixtures" run environment/call
	assert_line --regexp '^ok 1 - environment/call$'
	run -0 "$BATS_TEST_TMPDIR/seccomp" "$fixtures" run environment/call
	assert_line --partial '# SKIP needs unshare(0), which a filter of system calls (seccomp) keeps away'
}

@test "what only Linux documents need not build where there is no Linux" {
	run -1 "$fixtures" run environment/linux-header
	assert_line "  message: 'does not build'"
	cat >"$BATS_TEST_TMPDIR/uname.c" <<-'END'
		#include <string.h>
		#include <sys/utsname.h>
		int uname(struct utsname *system) { memset(system, 0, sizeof(*system)); strcpy(system->sysname, "Hurd"); return 0; }
	END
	cc -shared -fPIC -o "$BATS_TEST_TMPDIR/uname.so" "$BATS_TEST_TMPDIR/uname.c"
	run -0 env LD_PRELOAD="$BATS_TEST_TMPDIR/uname.so" "$fixtures" run environment/linux-header
	assert_line --partial '# SKIP is of Linux, and does not build on Hurd: '
	run -1 env LD_PRELOAD="$BATS_TEST_TMPDIR/uname.so" "$fixtures" run build/no-header
}

@test "the default ACL of TMPDIR is not that of what a case makes" {
	setfacl -d -m u::rwx,u:12346:rwx,g::rwx,o::rx "$TMPDIR" 2>/dev/null || skip 'there are no ACLs'
	run -0 "$fixtures" run environment/mode
	assert_line --regexp '^ok 1 - environment/mode$'
	setfacl -b "$TMPDIR"
}


@test "an ordinary user is root of a user namespace with second users, if newuidmap can map their IDs, and one user as ever if not" {
	need_root
	unshare --user true 2>/dev/null || skip 'there are no user namespaces'
	user=(setpriv --reuid=12345 --regid=12345 --clear-groups)
	run -0 "${user[@]}" "$fixtures" run pass/second-users-objects
	assert_line '# user: 12345'
	assert_line '# ids: one: this user has no 61184 or more in /etc/subuid and /etc/subgid'
	assert_line --partial '# SKIP needs the privilege to become a second user'
	run -0 with_accounts "${user[@]}" env PATH="$TMPDIR" "$fixtures" run pass/second-users-objects
	assert_line '# user: 12345'
	assert_line '# ids: one: there is no newuidmap (package uidmap)'
	run -0 with_accounts "${user[@]}" "$fixtures" run --no-isolate pass/second-users-objects
	refute_line --partial '# ids: '
	assert_nothing_left
	command -v newuidmap >/dev/null || skip 'needs newuidmap'
	run -0 with_accounts "${user[@]}" "$fixtures" run pass
	assert_line '# user: 0'
	assert_line '# isolation: user pid mount ipc'
	refute_line --partial '# ids: '
	refute_line --partial SKIP
	assert_nothing_left
	run -1 with_accounts "${user[@]}" "$fixtures" run --timeout-factor 0.05 left/swept rude/hangs-with-objects
	assert_nothing_left
}
