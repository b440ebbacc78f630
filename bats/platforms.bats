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

# fake_emulators: for all CPUs. They print what the suite would, and note how they were called; what KVM is tried with ends with $TRIAL.
fake_emulators() {
	local cpu

	mkdir "$BATS_TEST_TMPDIR/bin"
	cat >"$BATS_TEST_TMPDIR/bin/emulator" <<-'END'
		#!/bin/sh
		case "$*" in *isa-debug-exit*) exit "${TRIAL-1}" ;; esac
		echo "${0##*/} $*" >>"${0%/*}/called"
		printf 'TAP version 13\n1..1\nok 1 - pass/trivial\n# 1 pass, 0 fail, 0 unresolved, 0 skip, 0 known failures, 0 unexpected passes; 1 of 1 in 0.0 s\n'
		echo '# plumbline: end of run, status 0'
	END
	chmod +x "$BATS_TEST_TMPDIR/bin/emulator"
	for cpu in x86_64 i386 aarch64 arm riscv64 s390x ppc64 mips mipsel mips64 mips64el; do
		ln -s emulator "$BATS_TEST_TMPDIR/bin/qemu-system-$cpu"
	done
	export PATH=$BATS_TEST_TMPDIR/bin:$PATH
	called=$BATS_TEST_TMPDIR/bin/called
}

@test "a kernel's CPU has the name that the kernel's own makefile has for it, and uname's; where it is several, the image says which" {
	fake_emulators
	local image=$BATS_TEST_TMPDIR/image name

	head -c 4096 /dev/zero >"$image"
	for name in x86:i386 x86_64:x86_64 amd64:x86_64 i386:i386 i686:i386 arm64:aarch64 aarch64:aarch64 arm:arm riscv:riscv64 riscv64:riscv64 \
		s390:s390x s390x:s390x powerpc:ppc64 ppc64le:ppc64 mips:mips64el mipsel:mipsel; do
		KERNEL=$image ARCH=${name%:*} ACCEL=tcg run -0 ci/platforms/kernel pass/trivial
		assert_line 'ok 1 - pass/trivial'
		assert_equal "$name: $(sed 's/ .*//' "$called")" "$name: qemu-system-${name#*:}"
		rm "$called"
	done
	for name in '\177ELF\002\001:64el' '\177ELF\002\002:64' '\177ELF\001\001:el' '\177ELF\001\002:'; do
		# shellcheck disable=SC2059
		printf "${name%:*}" >"$image"
		KERNEL=$image ARCH=mips run -0 ci/platforms/kernel pass/trivial
		assert_equal "$(sed 's/ .*//' "$called")" "qemu-system-mips${name#*:}"
		rm "$called"
	done
	{ head -c 566 /dev/zero && printf '\177'; } >"$image" # a bzImage that can be entered with 64 bits
	KERNEL=$image ARCH=x86 run -0 ci/platforms/kernel pass/trivial
	assert_equal "$(sed 's/ .*//' "$called")" qemu-system-x86_64
}

@test "an emulated machine has this one's processors and KVM, if a guest does run with it, and what SMP and ACCEL say" {
	fake_emulators
	export KERNEL=/etc/passwd ARCH=x86_64
	ACCEL=tcg SMP=3 run -0 ci/platforms/kernel pass/trivial
	assert_regex "$(cat "$called")" ' -cpu max -accel tcg -smp 3 '
	TRIAL=1 run -0 ci/platforms/kernel pass/trivial
	assert_regex "$(tail -n 1 "$called")" ' -cpu max -accel tcg -smp 1 '
	ACCEL=qvm one_line ci/platforms/kernel
	SMP=0 one_line ci/platforms/kernel
	TRIAL=1 ACCEL=kvm one_line ci/platforms/kernel
	[ -w /dev/kvm ] || skip 'there is no /dev/kvm'
	TRIAL=3 run -0 ci/platforms/kernel pass/trivial
	assert_regex "$(tail -n 1 "$called")" ' -cpu host -accel kvm -smp [1-4] '
}

@test "an ordinary user makes the initramfs, too, device and all" {
	command -v bsdtar >/dev/null || skip 'needs bsdtar'
	fake_emulators
	chmod 755 "$BATS_TEST_TMPDIR/bin"
	cp -r ci "$BATS_TEST_TMPDIR/tree" && mkdir "$BATS_TEST_TMPDIR/root" && mv "$BATS_TEST_TMPDIR/tree" "$BATS_TEST_TMPDIR/root/ci"
	mkdir -p "$BATS_TEST_TMPDIR/root/build"
	cp build/plumbline-report "$BATS_TEST_TMPDIR/root/build/plumbline-report"
	printf 'build/plumbline-report:\n' >"$BATS_TEST_TMPDIR/root/Makefile"
	cp "$PLUMBLINE_SUITE" "$BATS_TEST_TMPDIR/root/the suite"
	chown -R 12345:12345 "$BATS_TEST_TMPDIR/root" "$BATS_TEST_TMPDIR/bin"
	cd "$BATS_TEST_TMPDIR/root"
	PLUMBLINE_SUITE='the suite' KERNEL=/etc/passwd run -0 setpriv --reuid=12345 --regid=12345 --clear-groups ci/platforms/kernel pass/trivial
	run -0 bsdtar -tvf build/platforms/kernel/initramfs
	assert_line --regexp '^crw------- +[0-9]+ +0 +0 +5,1 .* \./dev/console$'
	assert_line --regexp '^-rwxr-xr-x +[0-9]+ +0 +0 +[0-9]{6} .* \./init$'
	run -0 sh -c 'bsdtar -xOf build/platforms/kernel/initramfs ./init | cmp - "the suite"'
}

@test "at a terminal a line says what is downloaded or built, and goes" {
	command -v script >/dev/null || skip 'needs script(1)'
	fake_emulators
	printf '#!/bin/sh\nexit 1\n' >"$BATS_TEST_TMPDIR/bin/make"
	chmod +x "$BATS_TEST_TMPDIR/bin/make"
	unset PLUMBLINE_SUITE
	run script -qec 'KERNEL=/etc/passwd ci/platforms/kernel pass/trivial' /dev/null
	assert_output --regexp $'^\r\e\\[Kkernel: building build/musl/plumbline \\(0 s\\).*\r\e\\[Kci/platforms/kernel: the build in build/musl failed'
	run -3 --separate-stderr env KERNEL=/etc/passwd ci/platforms/kernel pass/trivial
	assert_equal "${#stderr_lines[@]}" 1
}

@test "what ci/kernel.config asks for, a kernel can have all at once" {
	source=$(ls /usr/src/linux-source-*.tar.xz 2>/dev/null | tail -n 1)
	[ -n "$source" ] && command -v flex >/dev/null && command -v bison >/dev/null || skip "needs Debian's linux-source, flex and bison"
	mkdir -p build/linux-source
	[ -e build/linux-source/whole ] || tar -C build/linux-source --strip-components=1 -xf "$source" --wildcards '*/Kconfig*' '*/Kbuild*' '*/scripts/*' \
		'*/Makefile*' '*/arch/*/configs/*' '*/kernel/configs/*' && touch build/linux-source/whole
	fragment=$PWD/ci/kernel.config
	cd build/linux-source
	run -0 make -s tinyconfig
	run -0 scripts/kconfig/merge_config.sh -m .config "$fragment"
	run -0 make -s olddefconfig
	run grep -vxFf .config <(grep '^CONFIG' "$fragment")
	assert_output ''
}

# recipes DOCKER-OR-PODMAN [COMMAND...]: what README has for it, with podman and the fixtures, below that command.
recipes() {
	local engine=$1 image run

	shift
	image=$(sed -n "s/^\(tar .*| \)$engine \(import - plumbline\).*/\1podman \2/p" README.md)
	[ -n "$image" ]
	"$@" sh -c "${image//build\/static/build/fixtures-static}"
	while read -r run; do
		echo "# $run"
		"$@" sh -c "$run --format tap pass/trivial skip/privilege fail/equal" || [ $? = 1 ] || return 9
	done < <(sed -n "s/^$engine \(run --rm --tmpfs.*[^ ]\)  *#.*/podman \1/p" README.md)
}

@test "README's recipes for containers, by podman where it starts, or what such containers are made of" {
	local engine limits

	export CONTAINERS_CONF=$BATS_TEST_TMPDIR/containers.conf
	printf '[storage]\ndriver = "vfs"\ngraphroot = "%s"\nrunroot = "%s"\n' "$BATS_TEST_TMPDIR/images" "$BATS_TEST_TMPDIR/run" \
		>"$BATS_TEST_TMPDIR/storage.conf"
	chmod 755 "$BATS_TEST_TMPDIR"
	limits="\"nofile=$(ulimit -Hn):$(ulimit -Hn)\", \"nproc=1024:1024\"" # what root may not raise, a container cannot have
	for engine in crun runc none; do
		printf '[engine]\nruntime = "%s"\n[containers]\ndefault_ulimits = [%s]\n' $engine "$limits" >"$CONTAINERS_CONF"
		! command -v podman >/dev/null || ! command -v $engine >/dev/null || ! (export CONTAINERS_STORAGE_CONF=$BATS_TEST_TMPDIR/storage.conf && recipes docker) >"$BATS_TEST_TMPDIR/out" 2>&1 || break
	done
	if [ $engine = none ]; then
		echo '# podman does not start here: setpriv and unshare in its place' >&3
		run -1 setpriv --bounding-set=-all,+chown,+setuid,+setgid,+kill --inh-caps=-all "$PLUMBLINE_SUITE" run pass/trivial fail/equal
		assert_line 'ok 2 - pass/trivial'
		run -1 unshare --user --map-root-user "$PLUMBLINE_SUITE" run pass/trivial fail/equal
		assert_line 'ok 2 - pass/trivial'
		return
	fi
	run -0 cat "$BATS_TEST_TMPDIR/out"
	assert_line '# podman run --rm --tmpfs /tmp --privileged plumbline /plumbline run'
	assert_equal "$(grep -c '^ok 2 - pass/trivial$' <<<"$output")" 2
	assert_equal "$(grep -c '^not ok 1 - fail/equal$' <<<"$output")" 2
	assert_line '# seccomp: filter'
	export -f recipes
	# shellcheck disable=SC2016
	run -0 with_accounts bash -c 'recipes "$@"' bash podman setpriv --reuid=12345 --regid=12345 --clear-groups \
		env HOME="$BATS_TEST_TMPDIR/home" XDG_RUNTIME_DIR="$BATS_TEST_TMPDIR/runtime"
	assert_line '# user-namespace: not the first one'
	assert_line 'ok 2 - pass/trivial'
}

@test "a musl that is built and not installed is what the programs run with, when they execute themselves, too; what is none is refused" {
	ci/platforms/musl-source pass/trivial # makes build/debian/musl
	make --no-print-directory -s -j"$(nproc)" CASES_DIR=bats/fixtures O=build/fixtures-libc LIBC=build/debian/musl >/dev/null 2>&1
	run -0 build/fixtures-libc/plumbline run pass/exec-self pass/trivial
	assert_line '# libc: musl'
	assert_line 'ok 1 - pass/exec-self'
	run -0 build/fixtures-libc/cases/pass/exec-self
	assert_line 'ok 1 - pass/exec-self'
	run readelf -l build/fixtures-libc/plumbline
	assert_line --partial "program interpreter: $PWD/build/debian/musl/lib/libc.so]"
	run -2 make --no-print-directory LIBC=/usr
	assert_output --partial 'LIBC=/usr: neither lib/libc.so is there'
	assert_equal "${#lines[@]}" 1
}
