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
# TIMEOUT_FACTOR (5), APPEND, more for the kernel's command line, QEMU, the emulator, SMP, how many processors, and ACCEL, kvm or tcg.
set -u -o pipefail
name=${0##*/}
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 3
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

# at WHAT COMMAND...: its output goes to the log. At a terminal a line says meanwhile what is done, and since when.
at() {
	local what=$1 began=$SECONDS ticker='' status
	shift
	[ ! -t 2 ] || {
		(
			trap - EXIT INT TERM HUP
			while kill -0 $$ 2>/dev/null; do
				printf '\r\033[K%s: %s (%d s)' "$name" "$what" $((SECONDS - began)) >&2
				sleep 1
			done
		) &
		ticker=$!
	}
	"$@" >>"$log" 2>&1
	status=$?
	[ -z "$ticker" ] || {
		kill "$ticker"
		wait "$ticker" 2>/dev/null
		printf '\r\033[K' >&2
	}
	return $status
}

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
		at "installing ${wanted[*]}" $update &&
			at "installing ${wanted[*]}" apt-get install -y -q --no-remove --no-install-recommends "${wanted[@]}"
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
	at "building $suite" env -u MAKEFLAGS -u MAKELEVEL make -s -j"$(nproc)" O="$o" "$suite" "$@" || die "the build in $o failed (see $log)"
}

# elf_of FILE: "64 little" and its like, of an ELF file; else nothing.
elf_of() {
	local bytes

	read -ra bytes < <(od -An -tu1 -N6 "$1" 2>/dev/null)
	[ "${bytes[*]:0:4}" = '127 69 76 70' ] || return 0
	echo "$((bytes[4] * 32)) $([ "${bytes[5]}" = 1 ] && echo little || echo big)"
}

# cpu_of ARCH KERNEL: the CPU, by the kernel's own name for it, or by uname's. Where one name is several CPUs, the image says which.
cpu_of() {
	case $1 in
	x86) # of a bzImage, bit 0 here says that it can be entered with 64 bits
		if [ "$(($(od -An -tu1 -j566 -N1 "$2" 2>/dev/null) & 1))" = 0 ] && [ "$(elf_of "$2")" != '64 little' ]; then
			echo i386
		else
			echo x86_64
		fi
		;;
	amd64) echo x86_64 ;;
	i[456]86) echo i386 ;;
	arm64) echo aarch64 ;;
	armhf | armv7l) echo arm ;;
	riscv) echo riscv64 ;;
	s390) echo s390x ;;
	powerpc) [ "$(elf_of "$2")" = '64 big' ] && echo ppc64 || echo ppc64le ;;
	ppc64el) echo ppc64le ;;
	mips)
		case $(elf_of "$2") in
		'32 little') echo mipsel ;;
		'32 big') echo mips ;;
		'64 big') echo mips64 ;;
		*) echo mips64el ;;
		esac
		;;
	*) echo "$1" ;;
	esac
}

# build_for CPU: a static binary for it, with glibc, or with musl for this machine's own CPU; or what PLUMBLINE_SUITE names.
build_for() {
	suite=${PLUMBLINE_SUITE-}
	[ -z "$suite" ] || return 0
	case $1 in
	"$(uname -m)") need musl-gcc:musl-tools && build build/musl STATIC=1 CC=musl-gcc ;;
	i386) cross i686-linux-gnu i386 ;;
	aarch64) cross aarch64-linux-gnu arm64 ;;
	arm) cross arm-linux-gnueabihf armhf ;;
	riscv64) cross riscv64-linux-gnu riscv64 ;;
	s390x) cross s390x-linux-gnu s390x ;;
	ppc64) cross powerpc64-linux-gnu ppc64 ;;
	ppc64le) cross powerpc64le-linux-gnu ppc64el ;;
	mips | mipsel) cross "$1-linux-gnu" "$1" ;;
	mips64 | mips64el) cross "$1-linux-gnuabi64" "$1" ;;
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

# apt_for NAME ARCHITECTURE LINE: an apt-get that knows nothing of this system, with its files in $packages.
apt_for() {
	packages=$PWD/build/debian/$1
	need /usr/share/keyrings/debian-archive-keyring.gpg:debian-archive-keyring
	mkdir -p "$packages/apt/lists/partial"
	cat >"$packages/apt/conf" <<-END
		APT::Architecture "$2";
		APT::Architectures { "$2"; };
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
		echo "$3" >"$packages/apt/sources.list"
		at "fetching the index of $1" apt-get update -q || {
			rm "$packages/apt/sources.list"
			die "the packages of $1 cannot be had (see $log)"
		}
	fi
}
keyring='signed-by=/usr/share/keyrings/debian-archive-keyring.gpg'
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}

# debian SUITE ARCHITECTURE PACKAGE...: their newest versions as files in $packages.
debian() {
	local suite=$1 architecture=$2
	shift 2
	apt_for "$suite-$architecture" "$architecture" "deb [target=Packages $keyring] $mirror $suite main"
	at "downloading $*" env -C "$packages" apt-get download -q "$@" || die "$* of $suite for $architecture cannot be had (see $log)"
	unset APT_CONFIG
}

# debian_source SUITE PACKAGE: its newest source, as Debian has patched it, is $source.
debian_source() {
	source=$PWD/build/debian/$2
	[ ! -d "$source" ] || return 0
	need dpkg-source:dpkg-dev
	apt_for "$1-source" "$(dpkg --print-architecture)" "deb-src [target=Sources $keyring] $mirror $1 main"
	at "downloading the source of $2" env -C "$packages" apt-get source -q --download-only "$2" || die "the source of $2 cannot be had (see $log)"
	unset APT_CONFIG
	at "unpacking $2" dpkg-source -x "$packages/$2"_*.dsc "$source" || die "the source of $2 cannot be unpacked (see $log)"
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
	at "making a root directory of $1" mmdebstrap --mode=root --variant=minbase --include=gcc,libc6-dev,make,valgrind \
		--aptopt='Acquire::Check-Valid-Until "false"' "$1" "$root" "$mirror" || die "$1 cannot be had (see $log)"
	touch "$root.made"
}

# in_root COMMAND...: as a process in $root, where this tree is /plumbline, and the working directory.
in_root() {
	# shellcheck disable=SC2016 # to be expanded there
	env -u MAKEFLAGS -u MAKELEVEL unshare --mount --pid --fork --kill-child sh -c '
		mount --bind "$1" "$1" && mount --bind . "$1/plumbline" && mount --rbind /dev "$1/dev" && mount -t proc proc "$1/proc" && cd "$1" || exit 3
		shift
		exec chroot . sh -c "cd /plumbline && exec \"\$@\"" sh "$@"' sh "$root" "$@"
}

# run_in_root OPTION...: builds and runs the suite there. Then the script's own words.
run_in_root() {
	mkdir -p "$root/plumbline"
	at "building build/$name/plumbline" in_root make -s -j"$(nproc)" O="build/$name" "build/$name/plumbline" ||
		die "the build in it failed (see $log)"
	in_root "build/$name/plumbline" run "$@" "${expect[@]}" "${words[@]}"
	exit
}

# initramfs: the suite as /init, and what is expected. Nothing else is needed.
initramfs() {
	local word

	for word in "${words[@]}"; do
		case $word in *[\ ,\"]*) die "'$word' cannot be given to a kernel: no blanks, commas and quotes" ;; esac
	done
	need bsdtar:libarchive-tools
	{
		echo '#mtree'
		echo './dev type=dir mode=0755 uid=0 gid=0'
		echo './dev/console type=char device=linux,5,1 mode=0600 uid=0 gid=0'
		echo "./init type=file mode=0755 uid=0 gid=0 contents=${suite// /\\040}"
		[ ${#expect[@]} = 0 ] || echo "./expect type=file mode=0644 uid=0 gid=0 contents=$out/expect"
	} >"$out/manifest" || die "cannot write to $out"
	if [ ${#expect[@]} -gt 0 ]; then
		local file

		for file in "${expect[@]}"; do
			[ ! -f "$file" ] || cat "$file"
		done >"$out/expect"
		expect=(--expect /expect)
	fi
	# A device in an archive needs no root, if no directory has to hold it.
	bsdtar -cf "$out/initramfs" --format=newc "@$out/manifest" 2>>"$log" || die "cannot make an initramfs in $out (see $log)"
}

# has_kvm CPU: whether a guest of it does run with KVM. That can be said and yet not be so, on a machine that is a guest itself: on a PC a
# boot sector is tried that ends the machine with status 3.
has_kvm() {
	[ "${ACCEL-}" != tcg ] || return 1
	case $1-$(uname -m) in i386-x86_64 | "$(uname -m)-$1") ;; *) return 1 ;; esac
	[ -w /dev/kvm ] || return 1
	case $1 in
	x86_64 | i386)
		{ printf '\260\001\346\364\364' && head -c 505 /dev/zero && printf '\125\252'; } >"$out/sector"
		# shellcheck disable=SC2016 # the shell in between says it to the log when the emulator is killed
		at 'trying KVM' sh -c 'timeout 10 "$@"; exit $?' sh "$qemu" -accel kvm -cpu host -nodefaults -nographic \
			-device isa-debug-exit,iobase=0xf4,iosize=4 -drive "file=$out/sector,format=raw,if=floppy,readonly=on" </dev/null
		[ $? = 3 ]
		;;
	*) echo quit | at 'trying KVM' timeout 10 "$qemu" -accel kvm -M none -nodefaults -nographic -monitor stdio ;;
	esac
}

# boot CPU KERNEL: runs the suite as the first process of that kernel on an emulated machine.
boot() {
	local processors=${SMP:-1}
	kernel=$2
	[ -r "$kernel" ] || die "$kernel: no such kernel image"
	case $1 in
	x86_64) machine=(-cpu max) tty=ttyS0 package=x86 ;;
	i386) machine=(-cpu max) tty=ttyS0 package=x86 ;;
	aarch64) machine=(-M virt -cpu cortex-a57) tty=ttyAMA0 package=arm ;;
	arm) machine=(-M virt -cpu cortex-a15) tty=ttyAMA0 package=arm ;;
	riscv64) machine=(-M virt) tty=ttyS0 package=misc ;;
	s390x) machine=(-cpu max) tty=ttysclp0 package=misc ;;
	ppc64 | ppc64le) machine=(-M pseries) tty=hvc0 package=ppc ;;
	mips64 | mips64el) machine=(-M malta -cpu 5KEc) tty=ttyS0 package=mips processors=1 ;;
	mips | mipsel) machine=(-M malta -cpu 24Kf) tty=ttyS0 package=mips processors=1 ;;
	*) die "no machine is known here for $1" ;;
	esac
	case $processors in '' | *[!0-9]* | 0*) die "SMP=$processors: no number of processors" ;; esac
	case ${ACCEL-} in '' | kvm | tcg) ;; *) die "ACCEL=$ACCEL: there are kvm and tcg" ;; esac
	qemu=${1/ppc64le/ppc64}
	qemu=${QEMU:-qemu-system-$qemu}
	need "$qemu:qemu-system-$package"
	accel=tcg
	if has_kvm "$1"; then
		accel=kvm
		[ -n "${SMP-}" ] || processors=$(($(nproc) < 4 ? $(nproc) : 4)) # without KVM, one that does not run holds up the others' time
		machine=("${machine[@]/#max/host}")
		machine=("${machine[@]/#cortex-a*/host}")
		[ "$1" != aarch64 ] || machine[1]+=,gic-version=host
	elif [ "${ACCEL-}" = kvm ]; then
		die "KVM does not run a guest here (see $log)"
	fi
	machine+=(-accel "$accel" -smp "$processors")
	initramfs
	follow start_machine
}

start_machine() {
	local run

	run=$(IFS=, && echo "$*")
	exec "$qemu" "${machine[@]}" -m 1024 -kernel "$kernel" -initrd "$out/initramfs" \
		-append "console=$tty loglevel=1 panic=-1 rdinit=/init ${APPEND-} plumbline.run=--own-machine,--timeout-factor,${TIMEOUT_FACTOR:-5},$run" \
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
