#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# plumbline-report: what it reads, what it writes, and what it says of what is not whole.

load common

corpus=harness/report/corpus

setup_file() {
	cd "$PLUMBLINE_ROOT" && make --no-print-directory -s build/plumbline-report O=build >/dev/null
}

report() {
	"$PLUMBLINE_ROOT/build/plumbline-report" "$@"
}

# tap LINE...: a file of these lines, in $tap.
tap() {
	tap=$BATS_TEST_TMPDIR/made.tap
	printf '%s\n' "$@" >"$tap"
}

# doubts WORDS FILE...: exit status 3, and one line that ends in the words.
doubts() {
	local words=$1
	shift
	run -3 --separate-stderr report --format summary "$@"
	assert_equal "$stderr" "plumbline-report: $words"
}

need_libraries() {
	pkg-config --exists yaml-0.1 jansson libxml-2.0 || skip 'needs libyaml, jansson and libxml2'
}

# validate SCHEMA DOCUMENT: by a library that is no part of this tool.
validate() {
	python3 -c 'import jsonschema' 2>/dev/null || skip 'needs python3-jsonschema'
	python3 -c 'import json, jsonschema, sys
schema, document = (json.load(open(f)) for f in sys.argv[1:])
jsonschema.Draft7Validator.check_schema(schema)
jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker()).validate(document)' "$@"
}

without_times() {
	sed -E -e '/^  duration_ms: /d' -e '/^# date: /d' -e 's/ in [0-9.]+ s$//'
}

@test "a run that is whole is written as it was read" {
	"$fixtures" run pass fail unresolved skip >"$BATS_TEST_TMPDIR/run.tap" || :
	report "$BATS_TEST_TMPDIR/run.tap" >"$BATS_TEST_TMPDIR/again.tap" || :
	run -0 diff <(grep -v '^# only ' "$BATS_TEST_TMPDIR/run.tap") "$BATS_TEST_TMPDIR/again.tap"
	run -1 report "$BATS_TEST_TMPDIR/run.tap"
	run -0 diff "$corpus/whole.tap" <(report "$corpus/whole.tap")
}

@test "shards in any order come to what one run comes to" {
	local shards=()
	"$fixtures" run pass 'fail/e*' unresolved skip >"$BATS_TEST_TMPDIR/run.tap" || :
	for i in 3 1 4 2; do
		"$fixtures" run --shard $i/4 pass 'fail/e*' unresolved skip >"$BATS_TEST_TMPDIR/$i.tap" || :
		shards+=("$BATS_TEST_TMPDIR/$i.tap")
	done
	report "${shards[@]}" | without_times >"$BATS_TEST_TMPDIR/merged.tap"
	run -0 diff <(report "$BATS_TEST_TMPDIR/run.tap" | without_times) "$BATS_TEST_TMPDIR/merged.tap"
	run -1 prove --exec cat "$BATS_TEST_TMPDIR/merged.tap"
	refute_output --partial 'Parse errors'
	# A shard that is not there is no success.
	run -3 --separate-stderr report "${shards[@]}" "$BATS_TEST_TMPDIR/5.tap"
	assert_equal "$stderr" "plumbline-report: $BATS_TEST_TMPDIR/5.tap: No such file or directory"
}

@test "a console: a kernel's words, carriage returns, and a case in which the machine ended" {
	run -1 --separate-stderr report "$corpus/console.tap"
	assert_equal "$stderr" ''
	assert_output - <<-'END'
		TAP version 13
		1..3
		# kernel: own 1
		ok 1 - pipe/a
		not ok 2 - pipe/b
		  ---
		  verdict: 'fail'
		  message: 'the kernel survives the case'
		  actual: 'it ended'
		  output: |
		    # running pipe/b
		    [    1.2] Kernel panic - not syncing
		    [    1.3] ---[ end ]---
		    SeaBIOS
		  ...
		ok 3 - pipe/c
		# 2 pass, 1 fail, 0 unresolved, 0 skip, 0 known failures, 0 unexpected passes; 3 of 3 in 0.1 s
	END
}

@test "a kernel's tests of itself are noise on a console, and KTAP alone is no TAP" {
	tap 'KTAP version 1' '1..1' '    KTAP version 1' '    # Subtest: list' '    1..2' '    ok 1 - add' '    ok 2 - del' 'ok 1 - list' 'TAP version 13' \
		'1..1' 'ok 1 - pipe/a'
	run -0 --separate-stderr report "$tap"
	assert_equal "$stderr" ''
	assert_output - <<-'END'
		TAP version 13
		1..1
		ok 1 - pipe/a
		# 1 pass, 0 fail, 0 unresolved, 0 skip, 0 known failures, 0 unexpected passes; 1 of 1 in 0.0 s
	END
	"$fixtures" run --format ktap pass >"$tap"
	doubts "$tap: there is no TAP in it, only KTAP: the runner says more with --format tap" "$tap"
}

@test "what was run on is told once, and where parts differ in it that is said" {
	tap 'TAP version 13' '# kernel: a' '# date: 2026-01-01T00:00:00Z' '1..1' 'ok 1 - pipe/a'
	sed -e 's/pipe.a/pipe\/b/' -e 's/kernel: a/kernel: b/' "$tap" >"$BATS_TEST_TMPDIR/other.tap"
	run -0 --separate-stderr report "$tap" "$BATS_TEST_TMPDIR/other.tap"
	assert_equal "$stderr" 'plumbline-report: run: parts of one run differ in kernel: a and b'
	assert_line --index 1 '1..2'
	assert_line --index 2 '# kernel: a'
}

@test "what is not whole is one line and exit status 3, and what came is told" {
	tap 'TAP version 12' '1..1' 'ok 1 - pipe/a'
	doubts "$tap:1: TAP version 12 is unknown here; it is read as version 13" "$tap"
	assert_line --regexp '^made +1 +0 .* as expected, NOT WHOLE$'
	tap 'TAP version 13' '1..3' 'ok 1 - pipe/a' 'ok 2 - pipe/b'
	doubts "$tap: 2 of 3 results came; it is cut" "$tap"
	tap 'TAP version 13' '1..2' 'ok 1 - pipe/a' 'ok 2 - pipe/a'
	doubts 'made: pipe/a came twice: pass and pass' "$tap"
	tap 'TAP version 13' '1..1' 'not ok 1 - pipe/a' '  ---' "  verdict: 'fail'" '# 0 pass, 1 fail; 1 of 1 in 0.1 s'
	doubts "$tap:6: the diagnostics of pipe/a are cut" "$tap"
	tap 'TAP version 13' '1..1' 'ok 1 - pipe/a' '1..1'
	doubts "$tap:4: a second plan" "$tap"
	tap 'TAP version 13' '1..1' 'ok 1 - pipe/a' 'Bail out! interrupted'
	doubts "$tap:4: Bail out! interrupted" "$tap"
	tap 'TAP version 13' '1..1' 'ok 1 - pipe/a' '# 2 pass, 0 fail; 2 of 2 in 0.1 s'
	doubts "$tap:4: the runner told 2 results, of which 1 came" "$tap"
	tap 'TAP version 13' '1..1' 'ok 1 - pipe/a[   12.3] a kernel speaks'
	doubts "$tap:3: what follows pipe/a is no TAP: [   12.3] a kernel speaks" "$tap"
	doubts "/dev/null: there is no TAP in it" /dev/null
	doubts "$BATS_TEST_TMPDIR: Is a directory
plumbline-report: $BATS_TEST_TMPDIR: there is no TAP in it" "$BATS_TEST_TMPDIR"
}

@test "binary noise is no reason to lose what is between it" {
	{ head -c 20000 /dev/urandom && printf '\nTAP version 13\n1..2\nok 1 - pipe/a\n' && head -c 20000 /dev/urandom | tr -d '\n' &&
		printf '\nok 2 - pipe/b\n'; } >"$BATS_TEST_TMPDIR/noise.tap"
	run -0 report "$BATS_TEST_TMPDIR/noise.tap"
	assert_line 'ok 1 - pipe/a'
	assert_line 'ok 2 - pipe/b'
}

@test "the worse of two results of one case stands" {
	tap 'TAP version 13' '1..2' 'ok 1 - pipe/a' 'not ok 2 - pipe/a'
	run -3 --separate-stderr report --format summary "$tap"
	assert_line --regexp '^made +0 +1 .* NOT AS EXPECTED, NOT WHOLE$'
}

@test "JSON is as its schema says, and a tool that is no part of this one agrees" {
	need_libraries
	for file in "$corpus"/*.tap; do
		report --format json "$file" >"$BATS_TEST_TMPDIR/json" 2>/dev/null || [ $? != 2 ]
		validate harness/report/plumbline-report.schema.json "$BATS_TEST_TMPDIR/json"
	done
	report --format json "$corpus/whole.tap" >"$BATS_TEST_TMPDIR/json" || :
	run -0 python3 -c 'import json, sys
run = json.load(open(sys.argv[1]))["runs"][0]
failed = run["results"][1]
print(run["environment"]["kernel"], run["counts"]["fail"], failed["file"], failed["line"], failed["diagnostics"]["actual"], sep="; ")' \
		"$BATS_TEST_TMPDIR/json"
	assert_output 'Linux 6.1.0-28-amd64; 1; cases/lock/fcntl-overflow-eoverflow.c; 17; success, returning 0'
}

@test "JUnit is what Jenkins takes, of one platform and of several" {
	need_libraries
	command -v xmllint >/dev/null || skip 'needs xmllint'
	for files in "$corpus/whole.tap" "$corpus/console.tap" "a=$corpus/whole.tap b=$corpus/binary.tap c=$corpus/shards.tap"; do
		# shellcheck disable=SC2086
		report --format junit $files >"$BATS_TEST_TMPDIR/junit.xml" 2>/dev/null || [ $? != 2 ]
		run -0 xmllint --noout --schema harness/report/junit.xsd "$BATS_TEST_TMPDIR/junit.xml"
	done
	report --format junit "$corpus/whole.tap" >"$BATS_TEST_TMPDIR/junit.xml" || :
	run -0 xmllint --xpath 'string(//testcase[@name="fcntl-overflow-eoverflow"]/failure)' "$BATS_TEST_TMPDIR/junit.xml"
	assert_line 'expected: EOVERFLOW'
	assert_line 'at: cases/lock/fcntl-overflow-eoverflow.c:17'
	run -0 xmllint --xpath 'string(//testcase/error/@message)' "$BATS_TEST_TMPDIR/junit.xml"
	assert_output 'pipe(fd): ENOSYS'
	run -0 xmllint --xpath 'string(//skipped[@type="xfail"])' "$BATS_TEST_TMPDIR/junit.xml"
	assert_output "the kernel's own"
}

@test "CTRF and KCIDB: each result once, an unresolved one no success" {
	need_libraries
	report --format ctrf "$corpus/whole.tap" >"$BATS_TEST_TMPDIR/ctrf" || :
	run -0 python3 -c 'import json, sys
results = json.load(open(sys.argv[1]))["results"]
s = results["summary"]
assert s["tests"] == len(results["tests"]) == s["passed"] + s["failed"] + s["skipped"] + s["pending"] + s["other"]
print(s["failed"], s["start"])' "$BATS_TEST_TMPDIR/ctrf"
	assert_output '3 1795809600000'
	local modules
	modules=$(npm root --global 2>/dev/null) || :
	[ ! -d "$modules/ctrf" ] || NODE_PATH=$modules run -0 node -e 'require("ctrf").validateStrict(JSON.parse(require("fs").readFileSync(process.argv[1])))' \
		"$BATS_TEST_TMPDIR/ctrf"
	report --format kcidb --origin mine --build-id mine:1 "$corpus/whole.tap" >"$BATS_TEST_TMPDIR/kcidb" || :
	run -0 python3 -c 'import json, re, sys
tests = json.load(open(sys.argv[1]))["tests"]
assert all(re.fullmatch("[.a-zA-Z0-9_-]*", t["path"]) and re.match("[a-z0-9_]+:.", t["id"]) for t in tests)
assert len({t["id"] for t in tests}) == 6
print(*[t["path"] + "=" + t["status"] for t in tests])' "$BATS_TEST_TMPDIR/kcidb"
	assert_output --partial 'plumbline.pipe.setup=ERROR plumbline.limits.mq-msg-max-hard-ceiling=SKIP plumbline.fifo.known=FAIL'
	validate harness/report/kcidb.schema.json "$BATS_TEST_TMPDIR/kcidb"
	run -2 --separate-stderr report --format kcidb "$corpus/whole.tap"
	assert_equal "$stderr" 'plumbline-report: --format kcidb needs --build-id ORIGIN:ID (see plumbline-report --help)'
	run -2 report --format ctrf a="$corpus/whole.tap" b="$corpus/whole.tap"
}

@test "for a pull request: a table, what failed, and GitHub's lines" {
	need_libraries
	run -1 report --format markdown "linux=$corpus/whole.tap"
	assert_line '| linux | 1 | 1 | 1 | 1 | 1 | 1 | **not as expected** |'
	assert_line --partial '| `lock/fcntl-overflow-eoverflow` | fail | fcntl(fd, F\_SETLK, record\_lock(F\_WRLCK, largest\_offset(), 2)): expected EOVERFLOW'
	run -1 report --format github "linux=$corpus/whole.tap"
	assert_line --index 0 --partial '::error file=cases/lock/fcntl-overflow-eoverflow.c,line=17,title=lock/fcntl-overflow-eoverflow::linux: fail: fcntl('
	assert_equal "${#lines[@]}" 3
}

@test "two runs are compared, over new names" {
	tap 'TAP version 13' '1..7' 'ok 1 - pipe/stays' 'ok 2 - pipe/breaks' 'not ok 3 - pipe/heals' 'ok 4 - pipe/goes' 'ok 5 - pipe/old-name' \
		'ok 6 - pipe/taken' 'ok 7 - pipe/skips'
	mv "$tap" "$BATS_TEST_TMPDIR/old.tap"
	tap 'TAP version 13' '1..6' 'ok 1 - pipe/stays' 'not ok 2 - pipe/breaks' 'ok 3 - pipe/heals' 'ok 4 - fifo/new-name' 'ok 5 - pipe/added' \
		'ok 6 - pipe/skips # SKIP why'
	printf 'pipe/old-name\tpipe/middle-name\tfor clarity\npipe/middle-name\tfifo/new-name\tmoved\npipe/taken\t\twas wrong\n' >"$BATS_TEST_TMPDIR/renamed"
	run -1 report --compare --renamed "$BATS_TEST_TMPDIR/renamed" "$BATS_TEST_TMPDIR/old.tap" "$tap"
	assert_output - <<-'END'
		1 newly failing:
		  pipe/breaks: pass before, now fail
		1 newly skipped:
		  pipe/skips: pass before, now skip: why
		1 gone:
		  pipe/goes: pass
		1 newly passing:
		  pipe/heals: fail before, now pass
		1 new:
		  pipe/added: pass
		1 taken away:
		  pipe/taken: pass
		1 newly failing, 1 newly skipped, 1 gone, 1 newly passing, 1 new, 2 as before
	END
	run -0 report --compare "$tap" "$tap"
	run -2 report --compare "$tap"
	run -3 report --compare "$tap" /no/such/file
}

@test "by clause: who demands what, and which documented errors none does" {
	printf 'id\tstandard\tneeds\tsource\tbehaviour\n' >"$BATS_TEST_TMPDIR/cases"
	printf '%s\txsi\tnone\tPOSIX.1-2024 msgrcv() %s\tit is so\n' sysv-msg/a 'ERRORS [E2BIG]' sysv-msg/b DESCRIPTION >>"$BATS_TEST_TMPDIR/cases"
	tap 'TAP version 13' '1..2' 'ok 1 - sysv-msg/a' 'not ok 2 - sysv-msg/b'
	run -1 report --clauses --cases "$BATS_TEST_TMPDIR/cases" "mine=$tap"
	assert_line --index 0 'msgrcv()'
	assert_line --index 1 --regexp '1 of its 6 documented errors are demanded; not: EACCES, EIDRM, EINTR, EINVAL, ENOMSG$'
	assert_line --index 2 '    DESCRIPTION'
	assert_line --index 3 --regexp 'sysv-msg/b \(xsi\); fail on mine$'
	run -3 report --clauses --cases "$tap"
	run -2 report --clauses
}

@test "bad words are one line, and leave no file behind" {
	for words in '--format no-such' '' '--compare' '--no-such'; do
		# shellcheck disable=SC2086
		run -2 --separate-stderr report --output "$BATS_TEST_TMPDIR/out" $words
		assert_equal "${#stderr_lines[@]}" 1
		assert [ ! -e "$BATS_TEST_TMPDIR/out" ]
	done
	run -3 --separate-stderr report --output /dev/full "$corpus/whole.tap"
	assert_equal "$stderr" 'plumbline-report: /dev/full: No space left on device'
	run -3 --separate-stderr report --output /no/such/directory/file "$corpus/whole.tap"
	assert_equal "${#stderr_lines[@]}" 1
}

@test "without the libraries it merges, counts and compares, and says what it does not" {
	make --no-print-directory -s O="$BATS_TEST_TMPDIR/plain" REPORT_LIBRARIES=no-such-library "$BATS_TEST_TMPDIR/plain/plumbline-report"
	run -0 diff "$corpus/whole.tap" <("$BATS_TEST_TMPDIR/plain/plumbline-report" "$corpus/whole.tap")
	run -3 --separate-stderr "$BATS_TEST_TMPDIR/plain/plumbline-report" --format junit "$corpus/whole.tap"
	assert_equal "$stderr" 'plumbline-report: --format junit: this was built without libyaml, jansson and libxml2'
}

@test "README's pages for each audience: what they show runs" {
	need_libraries
	[ -x build/plumbline ] && build/plumbline list pipe sysv-msg >/dev/null 2>&1 || skip 'needs the cases'
	local d=$BATS_TEST_TMPDIR/here command pages help
	help=$(make -s help)
	mkdir "$d"
	ln -s "$PLUMBLINE_ROOT"/* "$d/"
	pages=$(sed -n '/^## For /,/^## [^F]/p' README.md)
	assert_equal "$(grep -c '^## For ' <<<"$pages")" 4
	sed -n '/^```sh/,/^```/p' <<<"$pages" | sed -E '/^```/d; s/ +# .*//' >"$d/commands"
	assert [ "$(wc -l <"$d/commands")" -gt 15 ]
	# shellcheck disable=SC2046
	make --no-print-directory -s $(build/plumbline list 'pipe/read-*' | sed 's,^,build/cases/,') >/dev/null
	cp "$corpus/console.tap" "$d/console.txt"
	echo '# nothing is known' >"$d/known.txt"
	cd "$d"
	while read -r command; do
		# These take minutes: that make says it knows them, is enough.
		case $command in
		make*)
			eval "set -- ${command#make}"
			for word; do
				case $word in *=*) ;; *) assert_regex "$help" "make ($word |check-PLATFORM .*check-kernel)" ;; esac
			done
			continue
			;;
		esac
		run bash -c "$command"
		[ "$status" -le 1 ] || fail "$command: $status: $output"
	done <commands
	for file in mine.tap before.tap junit.xml all.tap matrix.html cases.tsv; do
		assert [ -s "$file" ]
	done
}

@test "what is no TAP does not break it" {
	need_libraries
	command -v clang >/dev/null || skip 'needs clang'
	run -0 make --no-print-directory -s fuzz-report RUNS=5000 O=build
}

# large: 2500 behaviours on 30 platforms, in $large.
large() {
	large=$BATS_TEST_TMPDIR/large
	mkdir -p "$large"
	for ((i = 1; i <= 30; i++)); do
		awk -v p=$i 'BEGIN {
			print "TAP version 13\n# kernel: Linux 6." p "\n1..2500"
			for (i = 1; i <= 2500; i++) {
				id = sprintf("facility-%02d/what-is-called-by-it-does-as-documented-%04d", i / 100, i)
				bad = (i * 31 + p * 17) % 29 == 0 && p > 10
				print (bad ? "not " : "") "ok " i " - " id
				if (bad)
					printf "  ---\n  verdict: \047fail\047\n  message: \047call(of, %d, arguments)\047\n  at: \047cases/%s.c:%d\047\n" \
						"  expected: \047EAGAIN\047\n  actual: \047success, returning 0\047\n  repeat: \047ci/platforms/p%d %s\047\n  ...\n",
						i % 40, id, i % 30, p, id
			}
		}' >"$large/platform-$i.tap"
	done
	awk 'BEGIN {
		print "id\tstandard\tneeds\tsource\tbehaviour"
		for (i = 1; i <= 2500; i++)
			printf "facility-%02d/what-is-called-by-it-does-as-documented-%04d\tposix\tnone\tPOSIX.1-2024 call() ERRORS [EAGAIN]\t" \
				"a call of this function on an object of that kind does %d what the document says that it does\n", i / 100, i, i
	}' >"$large/cases.tsv"
}

@test "the matrix of 2500 behaviours on 30 platforms is 3 MB at most, 300 KB compressed" {
	need_libraries
	large
	report --format html --cases "$large/cases.tsv" --output "$large/matrix.html" "$large"/*.tap || [ $? = 1 ]
	assert [ "$(stat -c %s "$large/matrix.html")" -lt 3000000 ]
	assert [ "$(gzip -c "$large/matrix.html" | wc -c)" -lt 300000 ]
}

@test "the matrix in a browser: filters, dialogue, links, no request, no script, dark, print, narrow" {
	need_libraries
	command -v chromedriver >/dev/null && command -v python3 >/dev/null || skip 'needs chromium, chromedriver and python3'
	local small=$BATS_TEST_TMPDIR/matrix.html axe=${AXE-$(npm root -g 2>/dev/null)/axe-core/axe.min.js}
	[ -r "$axe" ] || axe=
	large
	report --format html --cases "$large/cases.tsv" --output "$large/matrix.html" "$large"/*.tap || [ $? = 1 ]
	report --format html --cases "$corpus/matrix/cases.tsv" --output "$small" "$corpus"/matrix/*.tap || [ $? = 1 ]
	run -0 python3 bats/browser.py "$small" "$axe" "$large/matrix.html"
	[ -n "$axe" ] || echo '# axe-core is not there: npm install --global axe-core' >&3
}
