# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# What the scripts in ci/platforms share. Each of them is one platform, and all have this interface:
#
#	ci/platforms/NAME [run options and patterns]
#
# TAP on standard output, exit status as of plumbline; 3 and one line where the platform cannot be had, or does not start. What it
# needs comes from Debian's packages. Its files and logs are in build/platforms/NAME, what it is expected to do in ci/expect/NAME.
#
# In the environment: PLUMBLINE_SUITE, a suite that is built already; PLUMBLINE_SILENCE, seconds; DEBIAN_MIRROR; for emulated machines
# TIMEOUT_FACTOR (5), APPEND, more for the kernel's command line, and QEMU, the emulator.
set -u -o pipefail
name=${0##*/}
cd "$(dirname "$0")/../.." || exit 3
out=build/platforms/$name
log=$out/log
silence=${PLUMBLINE_SILENCE:-180} # seconds without a word from a machine after which it is taken to hang; a case has 50 or 150
expect=()

die() {
	echo "ci/platforms/$name: $*" >&2
	exit 3
}

mkdir -p "$out" 2>/dev/null
: 2>/dev/null >"$log" || die "cannot write to $log"

# missing THING:PACKAGE...: the packages of what is not there: a command, or a file if it has a slash.
missing() {
	local pair

	for pair in "$@"; do
		[ -e "${pair%:*}" ] || command -v "${pair%:*}" >/dev/null || echo "${pair##*:}"
	done
}

# need THING:PACKAGE...: installs the packages of what is missing. Nothing is removed for it.
need() {
	local wanted update

	mapfile -t wanted < <(missing "$@")
	export DEBIAN_FRONTEND=noninteractive
	for update in true 'apt-get update -q'; do
		[ ${#wanted[@]} -gt 0 ] && [ "$(id -u)" = 0 ] || break
		{ $update && apt-get install -y -q --no-remove --no-install-recommends "${wanted[@]}"; } >>"$log" 2>&1
		mapfile -t wanted < <(missing "$@")
	done
	[ ${#wanted[@]} = 0 ] || die "needs ${wanted[*]}, which cannot be installed here (see $log)"
}

# build DIRECTORY [VARIABLE=VALUE...]: make's product there is $suite from then on.
build() {
	local o=$1
	shift
	suite=${PLUMBLINE_SUITE:-$o/plumbline}
	[ -z "${PLUMBLINE_SUITE-}" ] || return 0
	env -u MAKEFLAGS -u MAKELEVEL make -s -j"$(nproc)" O="$o" "$suite" "$@" >>"$log" 2>&1 || die "the build in $o failed (see $log)"
}

# build_for CPU: a static binary for it, with glibc, or with musl for this machine's own CPU.
build_for() {
	case $1 in
	"$(uname -m)") need musl-gcc:musl-tools && build build/musl STATIC=1 CC=musl-gcc ;;
	i386) cross i686-linux-gnu i386 ;;
	aarch64) cross aarch64-linux-gnu arm64 ;;
	arm) cross arm-linux-gnueabihf armhf ;;
	riscv64) cross riscv64-linux-gnu riscv64 ;;
	s390x) cross s390x-linux-gnu s390x ;;
	*) die "no compiler is known here for $1" ;;
	esac
}

# cross TRIPLET DEBIAN-ARCHITECTURE
cross() {
	need "$1-gcc:gcc-$1" "/usr/$1/lib/libc.a:libc6-dev-$2-cross"
	build "build/$1" STATIC=1 CROSS_COMPILE="$1-"
}

# expected NAME...: the platform does what these files say, as far as they exist.
expected() {
	local file

	for file in "${@/#/ci/expect/}"; do
		[ ! -f "$file" ] || expect+=(--expect "$file")
	done
}

# debian SUITE ARCHITECTURE PACKAGE...: their newest versions as files in $packages, by an apt-get that knows nothing of this system.
debian() {
	local suite=$1 architecture=$2
	packages=$PWD/build/debian/$suite-$architecture
	shift 2
	need /usr/share/keyrings/debian-archive-keyring.gpg:debian-archive-keyring
	mkdir -p "$packages/apt/lists/partial"
	cat >"$packages/apt/conf" <<-END
		APT::Architecture "$architecture";
		APT::Architectures { "$architecture"; };
		APT::Sandbox::User "root";
		Acquire::Check-Valid-Until "false";
		Acquire::Languages "none";
		Dir::State "$packages/apt";
		Dir::State::status "/dev/null";
		Dir::Cache "$packages/apt";
		Dir::Etc::SourceParts "/dev/null";
		Dir::Etc::SourceList "$packages/apt/sources.list";
	END
	export APT_CONFIG=$packages/apt/conf
	if [ ! -e "$packages/apt/sources.list" ]; then
		echo "deb [target=Packages signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${DEBIAN_MIRROR:-http://deb.debian.org/debian} $suite main" \
			>"$packages/apt/sources.list"
		apt-get update -q >>"$log" 2>&1 || {
			rm "$packages/apt/sources.list"
			die "the packages of $suite for $architecture cannot be had (see $log)"
		}
	fi
	(cd "$packages" && apt-get download -q "$@") >>"$log" 2>&1 || die "$* of $suite for $architecture cannot be had (see $log)"
	unset APT_CONFIG
}

# debian_kernel SUITE ARCHITECTURE: its newest one is $kernel.
debian_kernel() {
	local suite=$1 architecture=$2 image binary
	kernel=$(readlink "build/debian/$suite-$architecture/kernel" 2>/dev/null)
	[ ! -f "${kernel:-none}" ] || return 0
	debian "$suite" "$architecture" "linux-image-$architecture"
	depends() { dpkg-deb -f "$packages/$1"_*.deb Depends | tr ', ' '\n\n' | grep -m 1 "^$2-[0-9]"; }
	image=$(depends "linux-image-$architecture" linux-image)
	debian "$suite" "$architecture" "$image"
	if binary=$(depends "$image" linux-binary); then # where the image lies since 7.x
		debian "$suite" "$architecture" "$binary"
	fi
	dpkg -x "$packages/${binary:-$image}"_*.deb "$packages/kernel.files" || die "$image cannot be unpacked"
	rm -rf "$packages"/*.deb
	kernel=$(find "$packages/kernel.files" -name 'vmlinu[xz]*' -size +1M | head -n 1)
	[ -n "$kernel" ] || die "there is no image in $image of $suite"
	cp "$kernel" "$packages/vmlinuz" && rm -r "$packages/kernel.files"
	kernel=$packages/vmlinuz
	ln -sf "$kernel" "$packages/kernel"
}

# run_here [COMMAND...]: runs the suite as a process, under that command. Then the script's own words.
run_here() {
	exec "$@" "$suite" run "${expect[@]}" "${words[@]}"
}

# Environments: this machine in other circumstances, in none of which a case may fail. `environment` is the word that tells such a script
# from the other platforms.

spot=/mnt # a directory that every system has, to mount on in a mount namespace of one's own
case $PWD/ in /mnt/*) spot=/media ;; esac

# environment: the suite as this machine has it, and what is expected in this environment of it.
environment() {
	build build
	expected glibc "$name"
}

as_root() {
	[ "$(id -u)" = 0 ] || die 'needs root, to make this environment'
}

# as_user: the command that makes an ordinary user of root. To anybody else it does nothing.
# shellcheck disable=SC2034 # the scripts use it
as_user() {
	user=()
	[ "$(id -u)" != 0 ] || {
		need setpriv:util-linux
		user=(setpriv --reuid=12345 --regid=12345 --clear-groups)
	}
}

# in_mounts SCRIPT: the command that runs another behind this script, in mounts of its own; $1 is the spot.
in_mounts() {
	as_root
	unshare --mount true 2>>"$log" || die 'needs the privilege to mount'
	mounts=(unshare --mount sh -ec "$1
		shift
		exec \"\$@\"" sh "$spot")
}

# on_disk TYPE: a new file system of that type in a file at the spot, and TMPDIR on it.
on_disk() {
	rm -f "$out/disk"
	truncate -s 256M "$out/disk" && "mkfs.$1" "$out/disk" >>"$log" 2>&1 || die "mkfs.$1 fails (see $log)"
	in_mounts "mount -o loop '$PWD/$out/disk' \"\$1\" && chmod 1777 \"\$1\""
	"${mounts[@]}" true >>"$log" 2>&1 || die "no $1 can be mounted by a loop device (see $log)"
	export TMPDIR=$spot
}

# with_capabilities LIST: the command that leaves root just these, as setpriv has them.
with_capabilities() {
	as_root
	need setpriv:util-linux
	capabilities=(setpriv --inh-caps "$1" --bounding-set "$1")
	"${capabilities[@]}" true 2>>"$log" || die 'the capabilities cannot be taken away'
}
docker_capabilities=-all,+chown,+dac_override,+fsetid,+fowner,+mknod,+net_raw,+setgid,+setuid,+setfcap,+setpcap
docker_capabilities+=,+net_bind_service,+sys_chroot,+kill,+audit_write

# run_in_user_namespace [COMMAND...]: as run_here, in a user namespace with all IDs in which this is root.
run_in_user_namespace() {
	local held=$out/held

	as_root
	rm -f "$held" && mkfifo "$held"
	# shellcheck disable=SC2016 # to be expanded there
	unshare --user sh -c 'read -r _ <"$0" && exec "$@"' "$held" "$@" "$suite" run "${expect[@]}" "${words[@]}" &
	running_machine=$!
	until [ "$(readlink /proc/$running_machine/ns/user)" != "$(readlink /proc/self/ns/user)" ]; do
		kill -0 $running_machine 2>/dev/null || die 'there are no user namespaces'
	done
	echo '0 0 4294967295' >/proc/$running_machine/uid_map && echo '0 0 4294967295' >/proc/$running_machine/gid_map ||
		die 'the IDs cannot be mapped'
	echo >"$held"
	wait $running_machine
	status=$?
	running_machine=
	exit $status
}

# while_busy COMMAND...: runs it with two processes a processor that do nothing else, and exits as it does.
while_busy() {
	local busy

	for _ in $(seq $(($(nproc) * 2))); do
		(trap - EXIT INT TERM HUP && while :; do :; done) &
		busy+=" $!"
	done
	"$@"
	status=$?
	# shellcheck disable=SC2086
	kill $busy
	exit $status
}

# debian_root SUITE: a system of it with a compiler is below $root.
debian_root() {
	root=$PWD/build/debian/$1
	need mmdebstrap:mmdebstrap
	[ "$(id -u)" = 0 ] || die 'needs root, to make a root directory and to change to it'
	[ ! -e "$root.made" ] || return 0
	rm -rf --one-file-system "$root"
	mmdebstrap --mode=root --variant=minbase --include=gcc,libc6-dev,make,valgrind --aptopt='Acquire::Check-Valid-Until "false"' \
		"$1" "$root" "${DEBIAN_MIRROR:-http://deb.debian.org/debian}" >>"$log" 2>&1 || die "$1 cannot be had (see $log)"
	touch "$root.made"
}

# run_in_root OPTION...: builds and runs the suite in $root, as a process there. Then the script's own words.
run_in_root() {
	local here=$root/plumbline script

	mkdir -p "$here"
	# shellcheck disable=SC2016 # to be expanded there
	script='mount --bind "$1" "$1" && mount --bind . "$1/plumbline" && mount --rbind /dev "$1/dev" && mount -t proc proc "$1/proc" && cd "$1" || exit 3
		log=$2 o=$3
		shift 3
		chroot . make -s -C /plumbline -j"$(nproc)" O="$o" "$o/plumbline" >>"$log" 2>&1 || exit 4
		exec chroot . sh -c "cd /plumbline && exec \"\$@\"" sh "$o/plumbline" run "$@"'
	env -u MAKEFLAGS -u MAKELEVEL unshare --mount --pid --fork --kill-child sh -c "$script" sh "$root" "$PWD/$log" "build/$name" "$@" "${expect[@]}" "${words[@]}"
	status=$?
	[ $status -lt 4 ] || die "the build in it failed (see $log)"
	exit $status
}

# initramfs: the suite as /init, and what is expected. Nothing else is needed.
initramfs() {
	local word

	for word in "${words[@]}"; do
		case $word in *[\ ,\"]*) die "'$word' cannot be given to a kernel: no blanks, commas and quotes" ;; esac
	done
	need cpio:cpio
	[ "$(id -u)" = 0 ] || die 'needs root, to make /dev/console'
	rm -rf "$out/root"
	mkdir -p "$out/root/dev"
	mknod "$out/root/dev/console" c 5 1 && cp "$suite" "$out/root/init" || die "cannot make an initramfs in $out"
	if [ ${#expect[@]} -gt 0 ]; then
		local file

		for file in "${expect[@]}"; do
			[ ! -f "$file" ] || cat "$file"
		done >"$out/root/expect"
		expect=(--expect /expect)
	fi
	(cd "$out/root" && find . | cpio -o -H newc --quiet) >"$out/initramfs" || die "cannot make an initramfs in $out"
	rm -r "$out/root"
}

# boot CPU KERNEL: runs the suite as the first process of that kernel on an emulated machine.
boot() {
	kernel=$2
	[ -r "$kernel" ] || die "$kernel: no such kernel image"
	case $1 in
	x86_64) machine=(-cpu max) tty=ttyS0 package=x86 ;;
	i386) machine=(-cpu max) tty=ttyS0 package=x86 ;;
	aarch64) machine=(-M virt -cpu cortex-a57) tty=ttyAMA0 package=arm ;;
	arm) machine=(-M virt -cpu cortex-a15) tty=ttyAMA0 package=arm ;;
	riscv64) machine=(-M virt) tty=ttyS0 package=misc ;;
	s390x) machine=(-cpu max) tty=ttysclp0 package=misc ;;
	*) die "no machine is known here for $1" ;;
	esac
	qemu=${QEMU:-qemu-system-$1}
	need "$qemu:qemu-system-$package"
	initramfs
	follow start_machine
}

start_machine() {
	local run

	run=$(IFS=, && echo "$*")
	exec "$qemu" -accel tcg "${machine[@]}" -m 1024 -kernel "$kernel" -initrd "$out/initramfs" \
		-append "console=$tty loglevel=1 panic=-1 rdinit=/init ${APPEND-} plumbline.run=--timeout-factor,${TIMEOUT_FACTOR:-5},$run" \
		-nographic -nodefaults -serial stdio -monitor none -no-reboot </dev/null
}

running_machine='' told=''
end_machine() {
	[ -n "$running_machine" ] || return 0
	pkill -KILL -P "$running_machine"
	kill -KILL "$running_machine" 2>/dev/null
	running_machine=
}
trap 'end_machine; end_report' EXIT
trap 'exit 1' INT TERM HUP

# What is known of the run so far, over all starts of the machine: the last case told, and the one that runs.
resume='' running=''

# tell LINE: to plumbline-report, which makes one TAP stream of all starts.
tell() {
	case $1 in
	'# running '*) running=${1#\# running } ;;
	'ok '* | 'not ok '*)
		resume=${1#* - }
		resume=${resume%% *}
		[ "$running" != "$resume" ] || running=
		;;
	esac
	printf '%s\n' "$1" >&"$told"
}

# begin_report: starts it, for this script's standard output; $told is what it reads.
begin_report() {
	exec {told}> >(exec build/plumbline-report --repeat "${KERNEL:+KERNEL=$KERNEL ${ARCH:+ARCH=$ARCH }}ci/platforms/$name" --name "$name" -)
	reporter=$!
}

# end_report: its exit status is the run's.
end_report() {
	[ -n "$told" ] || return 0
	exec {told}>&-
	told=
	wait "$reporter"
}

# listen: tells what comes from the descriptor $console until the suite says that it is done ($end), or the machine falls silent or is no
# more.
listen() {
	local line started='' how='' patience=$((silence * 4)) # to boot takes longer than a word

	end='' running=''
	while IFS= read -r -t "$patience" -u "$console" line || { [ $? -gt 128 ] && how='it fell silent' && false; }; do
		line=${line%$'\r'}
		printf '%s\n' "$line" >>"$log"
		case $line in
		*'TAP version 13')
			started=yes patience=$silence
			[ -n "$told" ] || begin_report
			;;
		'# plumbline: end of run, status '*)
			end=${line##* }
			break
			;;
		esac
		[ -z "$started" ] || tell "$line"
	done
	[ "$end" != 2 ] || {
		grep -av '^# ' "$log" | tail -n 1 >&2
		exit 2
	}
	[ -n "$started" ] || die "it does not start the suite: $(tr -cd '\n\t -~' <"$log" | grep . | tail -n 1) (see $log)"
	[ -n "$end" ] || tell "# console: ${how:-it ended}"
}

# follow START: one TAP stream of what START, a function that is given run options, prints, and what it prints when it is started again
# behind the case in which it ended or fell silent. One case runs at a time, so that it is known which. Then the script's own words.
follow() {
	local console began=$SECONDS

	env -u MAKEFLAGS -u MAKELEVEL make -s build/plumbline-report O=build >>"$log" 2>&1 || die "plumbline-report cannot be built (see $log)"
	while [ -z "${end-}" ]; do
		exec {console}< <([ -z "$told" ] || exec {told}>&- && "$1" "${expect[@]}" "${words[@]}" ${resume:+--resume-after "$resume"} --announce -j1 2>&1)
		running_machine=$!
		listen
		[ -n "$end" ] || end_machine
		wait "$running_machine" 2>/dev/null
		running_machine=
		exec {console}<&-
		[ -n "$end$running" ] || break # it ended between two cases: the report says that results are missing, if they are
		resume=${running:-$resume}
	done
	tell "# console-seconds: $((SECONDS - began))"
	end_report
	status=$?
	[ "${end:-0}" -le 1 ] || exit "$end"
	exit $status
}

words=("$@")
