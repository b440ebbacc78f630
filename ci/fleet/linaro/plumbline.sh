#!/bin/sh
# SPDX-License-Identifier: MIT
# ID pass|fail|skip, a line each, in output/result.txt, which send-to-lava.sh of test-definitions sends; the TAP stays beside it. A run that
# was cut is the result "plumbline-run fail".
set -u
mkdir -p output
# shellcheck disable=SC2086 # words
plumbline run --format tap ${1-} >output/plumbline.tap
plumbline-report --name plumbline --format tap output/plumbline.tap >output/merged.tap
case $? in
0 | 1) whole=pass ;;
*) whole=fail ;;
esac
sed -nE -e 's/^ok [0-9]+ - ([^ ]+) # SKIP.*/\1 skip/p;t' -e 's/^not ok [0-9]+ - ([^ ]+) # TODO.*/\1 fail/p;t' \
	-e 's/^ok [0-9]+ - ([^ ]+)$/\1 pass/p' -e 's/^not ok [0-9]+ - ([^ ]+)$/\1 fail/p' output/merged.tap >output/result.txt
echo "plumbline-run $whole" >>output/result.txt
