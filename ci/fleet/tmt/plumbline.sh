#!/bin/sh
# SPDX-License-Identifier: MIT
# results.yaml, a result a case, for tmt's `result: custom`; a log only for what did not pass. $TMT_TEST_DATA is where both belong.
set -u
cd "$(dirname "$0")/../../.." || exit 3
data=${TMT_TEST_DATA:-build/fleet/tmt}
plumbline=${PLUMBLINE:-build/plumbline}
mkdir -p "$data"
[ -x "$plumbline" ] || make -s -j"$(nproc)" build/plumbline || exit 3
make -s build/plumbline-report >/dev/null || exit 3
# shellcheck disable=SC2086 # words
"$plumbline" run --format tap --output "$data/logs" ${RUN-} >"$data/plumbline.tap"
build/plumbline-report --name tmt --format tap "$data/plumbline.tap" >"$data/merged.tap"
whole=$?
{
	sed -nE -e 's,^ok [0-9]+ - ([^ ]+) # SKIP (.*)$,\1 info \2,p;t' -e 's,^not ok [0-9]+ - ([^ ]+) # TODO (.*)$,\1 info \2,p;t' \
		-e 's,^ok [0-9]+ - ([^ ]+)$,\1 pass,p;t' -e 's,^not ok [0-9]+ - ([^ ]+)$,\1 fail,p' "$data/merged.tap" |
		while read -r id result note; do
			printf -- '- name: /%s\n  result: %s\n' "$id" "$result"
			[ -z "$note" ] || printf "  note: ['%s']\n" "$(echo "$note" | sed "s/'/''/g")"
			[ ! -f "$data/logs/$id.log" ] || printf '  log: [logs/%s.log]\n' "$id"
		done
	# An early end is an error of the run, and not a test's.
	[ $whole -le 1 ] || printf -- '- name: /run\n  result: error\n  log: [plumbline.tap]\n'
} >"$data/results.yaml"
[ $whole -le 1 ]
