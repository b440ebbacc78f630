# SPDX-License-Identifier: MIT
# shellcheck shell=sh
# What the scripts in ci/fleet share: each runs the suite where an engine of others runs tests, and ends in plumbline-report. A part that
# did not come, or is cut, is exit status 3: it never looks like success.
#
# In the environment: PLUMBLINE, the suite, and PLUMBLINE_REPORT_TOOL, if they are neither built nor on the path.
set -u
me=ci/fleet/${0##*/}

die() {
	echo "$me: $*" >&2
	exit 3
}

usage() {
	echo "usage: $me $*" >&2
	exit 2
}

# find_tool NAME: the one that is built here, or the one on the path.
find_tool() {
	if [ -x "build/$1" ]; then
		realpath "build/$1"
	else
		command -v "$1" || die "there is no $1: make"
	fi
}

PLUMBLINE=${PLUMBLINE:-$(find_tool plumbline)} && report=${PLUMBLINE_REPORT_TOOL:-$(find_tool plumbline-report)} || exit 3
[ -x "$PLUMBLINE" ] || die "$PLUMBLINE: there is no such program"

need() {
	command -v "$1" >/dev/null || die "needs $1"
}

# new_directory [BELOW]: a directory of this run's own, which goes with it: work=$(new_directory).
work=
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM HUP
new_directory() {
	mktemp -d "${1:-${TMPDIR:-/tmp}}/plumbline-fleet.XXXXXX" || exit 3
}

# merge COUNT: the shards in $work as one run. One that is not there is said.
merge() {
	shard=0
	set -- "$1" --name fleet
	while [ $shard -lt "$1" ]; do
		shard=$((shard + 1))
		set -- "$@" "$work/$shard.tap"
	done
	shift
	"$report" --format tap "$@"
}

is_number() {
	case $1 in '' | *[!0-9]* | 0*) return 1 ;; esac
}
