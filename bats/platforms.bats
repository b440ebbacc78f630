#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Platforms: kernels that the suite boots on, those that die under it, and what is no kernel at all.

load common

setup_file() {
	[ "$(id -u)" = 0 ] && command -v apt-get >/dev/null && [ "$(uname -m)" = x86_64 ] || skip 'needs root, apt-get and an x86-64 machine'
	cd "$PLUMBLINE_ROOT" || return 1
	make --no-print-directory -s -j"$(nproc)" CASES_DIR=bats/fixtures O=build/fixtures-static STATIC=1 CC=musl-gcc >/dev/null 2>&1
	export PLUMBLINE_SUITE=build/fixtures-static/plumbline
}

# one_line COMMAND...: it has exit status 3, and says why in one line.
one_line() {
	run -3 --separate-stderr "$@"
	assert_output ''
	assert_equal "${#stderr_lines[@]}" 1
}

@test "a kernel that panics or stops in a case is started again, and no other result is lost" {
	PLUMBLINE_SILENCE=20 run -1 ci/platforms/linux-6.1 fail/equal kernel/panics kernel/stops pass/trivial skip/by-case unresolved/must
	assert_line --index 0 'TAP version 13'
	assert_line --index 1 '1..6'
	assert_line 'not ok 1 - fail/equal'
	assert_line 'not ok 2 - kernel/panics'
	assert_line "  actual: 'it ended'"
	assert_line --partial 'Kernel panic - not syncing'
	assert_line 'not ok 3 - kernel/stops'
	assert_line "  actual: 'it fell silent'"
	assert_line 'ok 4 - pass/trivial'
	assert_line 'ok 5 - skip/by-case # SKIP this platform has no plumb'
	assert_line 'not ok 6 - unresolved/must'
	assert_line --regexp '^# 1 pass, 3 fail, 1 unresolved, 1 skip, 0 known failures, 0 unexpected passes; 6 of 6 in'
	run pgrep -f 'qemu-system-x86_64.*platforms/linux-6.1'
	assert_output ''
}

@test "user-mode Linux ends in a panic, too, and its TAP is what prove reads" {
	ci/platforms/uml kernel/panics pass >"$BATS_TEST_TMPDIR/tap" || :
	run prove --exec cat "$BATS_TEST_TMPDIR/tap"
	assert_output --regexp 'Failed 1/[0-9]+ subtests'
}

@test "a mutilated kernel, one that is not there, and a missing emulator are one line and exit status 3" {
	ci/platforms/linux-6.1 pass/trivial >/dev/null # the kernel is there now
	head -c 3000000 build/debian/bookworm-amd64/vmlinuz >"$BATS_TEST_TMPDIR/half"
	KERNEL=$BATS_TEST_TMPDIR/half PLUMBLINE_SILENCE=5 one_line ci/platforms/kernel
	assert_equal "${stderr#*: it does not start the suite}" "${stderr#*suite}"
	KERNEL=/etc/passwd one_line ci/platforms/kernel
	KERNEL=/no/such/kernel one_line ci/platforms/kernel
	KERNEL=build/debian/bookworm-amd64/vmlinuz ARCH=pdp11 one_line ci/platforms/kernel
	KERNEL=build/debian/bookworm-amd64/vmlinuz QEMU=no-such-emulator one_line ci/platforms/kernel
	unset KERNEL
	run -2 --separate-stderr ci/platforms/kernel
	assert_equal "${#stderr_lines[@]}" 1
}

@test "what the runner does not take on its command line it does not take there" {
	run -2 --separate-stderr ci/platforms/uml no/such/case
	assert_equal "$stderr" 'plumbline: no case matches no/such/case (see plumbline --help)'
	run -2 ci/platforms/uml --no-such-option
	one_line ci/platforms/uml 'pass trivial'
}

@test "a kernel of one's own gets what is given to it" {
	ci/platforms/linux-6.1 pass/trivial >/dev/null
	run -0 make -s check-kernel KERNEL=build/debian/bookworm-amd64/vmlinuz RUN=pass/trivial APPEND=plumbline.end=reboot
	assert_line 'ok 1 - pass/trivial'
	run grep -a 'Power down' build/platforms/kernel/log
	assert_output ''
}

@test "check-platforms says what each came to, and what cannot be had" {
	# The fixtures that hang shall not do so for long.
	TIMEOUT_FACTOR=0.5 KERNEL=/no/such/kernel run -1 ci/check-platforms uml kernel
	assert_line --index 0 --regexp '^platform +pass +fail +unresolved +skip +did not build +seconds$'
	assert_line --index 1 --regexp '^uml +[0-9]+ +[0-9]+ +[0-9]+ +[0-9]+ +[1-9] +[0-9]+  NOT AS EXPECTED$'
	assert_line --index 2 --regexp '^kernel +ci/platforms/kernel: /no/such/kernel: no such kernel image$'
	run -2 ci/check-platforms no-such-platform
	assert_output 'ci/check-platforms: there is no ci/platforms/no-such-platform'
}
