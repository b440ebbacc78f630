#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# ci/fleet: the same build under the engines of others comes to the same counts as one run, and what ended early is no success.

load common

setup_file() {
	cd "$PLUMBLINE_ROOT" && make --no-print-directory -s build/plumbline-report O=build >/dev/null
	export PLUMBLINE=$PLUMBLINE_ROOT/build/fixtures/plumbline
	# The one file that also boots, where it can be built.
	if command -v musl-gcc >/dev/null; then
		make --no-print-directory -s -j"$(nproc)" CASES_DIR=bats/fixtures O=build/fixtures-static STATIC=1 CC=musl-gcc all programs \
			>/dev/null 2>&1
		PLUMBLINE=$PLUMBLINE_ROOT/build/fixtures-static/plumbline
	fi
	export PLUMBLINE_REPORT_TOOL=$PLUMBLINE_ROOT/build/plumbline-report
}

teardown_file() {
	[ -z "${SLURM_CONF-}" ] || stop_slurm
}

# What no kernel and no privilege makes differ.
selection=(pass 'fail/e*' skip/by-case skip/own-machine unresolved/must)

# results FILE: ids and verdicts, without numbers, reasons and times.
results() {
	sed -nE -e 's/^((not )?ok) [0-9]+ - ([^ ]+)( # (SKIP|TODO).*)?$/\3 \1 \5/p' "$1" | sort
}

# counts FILE: pass, fail, unresolved, skip, did not build.
counts() {
	"$PLUMBLINE_REPORT_TOOL" --name run --format summary "$1" | awk 'END { print $2, $3, $4, $5, $6 }'
}

# same_as_one_run ENGINE FILE: and it is kept for the last test.
same_as_one_run() {
	"$PLUMBLINE" run --format tap "${selection[@]}" >"$BATS_TEST_TMPDIR/one.tap" || :
	run -0 diff <(results "$BATS_TEST_TMPDIR/one.tap") <(results "$2")
	assert [ "$(results "$2" | wc -l)" -gt 10 ]
	assert_equal "$(counts "$2")" "$(counts "$BATS_TEST_TMPDIR/one.tap")"
	cp "$2" "$BATS_FILE_TMPDIR/$1.tap"
}

# dying_suite: a suite whose second shard ends early, in $PLUMBLINE.
dying_suite() {
	printf '#!/bin/sh\ncase "$*" in *" 2/"*) "%s" "$@" | head -n 12; exit 137 ;; *) exec "%s" "$@" ;; esac\n' "$PLUMBLINE" "$PLUMBLINE" \
		>"$BATS_TEST_TMPDIR/suite"
	chmod +x "$BATS_TEST_TMPDIR/suite"
	PLUMBLINE=$BATS_TEST_TMPDIR/suite
}

@test "GNU parallel" {
	command -v parallel >/dev/null || skip 'needs parallel'
	ci/fleet/parallel 4 "${selection[@]}" >"$BATS_TEST_TMPDIR/tap" || [ $? = 1 ]
	same_as_one_run parallel "$BATS_TEST_TMPDIR/tap"
	dying_suite
	run -3 --separate-stderr ci/fleet/parallel 2 "${selection[@]}"
	assert_regex "$stderr" '2\.tap: [0-9] of [0-9]+ results came; it is cut'
	run -2 ci/fleet/parallel
	run -2 ci/fleet/parallel 0
	assert_equal "$(find build/fleet -name 'plumbline-fleet*')" ''
}

# One node that is controller and worker.
start_slurm() {
	local d=$BATS_FILE_TMPDIR/slurm host

	host=$(hostname -s)
	mkdir -p "$d/state" "$d/spool"
	head -c 1024 /dev/urandom >"$d/key" && chmod 400 "$d/key"
	cat >"$d/slurm.conf" <<-END
		ClusterName=one
		SlurmctldHost=$host(127.0.0.1)
		SlurmUser=root
		SlurmdUser=root
		AuthType=auth/munge
		AuthInfo=socket=$d/socket
		CredType=cred/munge
		SlurmctldPort=26817
		SlurmdPort=26818
		StateSaveLocation=$d/state
		SlurmdSpoolDir=$d/spool
		SlurmctldPidFile=$d/slurmctld.pid
		SlurmdPidFile=$d/slurmd.pid
		ProctrackType=proctrack/linuxproc
		TaskPlugin=task/none
		MpiDefault=none
		ReturnToService=2
		SelectType=select/cons_tres
		SelectTypeParameters=CR_Core
		NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
		PartitionName=all Nodes=$host Default=YES State=UP
	END
	export SLURM_CONF=$d/slurm.conf
	munged --force --foreground --key-file="$d/key" --socket="$d/socket" --pid-file="$d/munged.pid" --log-file="$d/munged.log" \
		--seed-file="$d/seed" >/dev/null 2>&1 3>&- &
	echo $! >"$d/pids"
	wait_for test -S "$d/socket"
	slurmctld -D >/dev/null 2>&1 3>&- &
	echo $! >>"$d/pids"
	slurmd -D >/dev/null 2>&1 3>&- &
	echo $! >>"$d/pids"
	wait_for sh -c 'sleep 0.2; sinfo 2>/dev/null | grep -q idle'
}

stop_slurm() {
	# shellcheck disable=SC2046
	kill $(cat "$BATS_FILE_TMPDIR/slurm/pids") 2>/dev/null || :
	unset SLURM_CONF
}

@test "a Slurm job array" {
	need_root
	command -v slurmctld >/dev/null && command -v slurmd >/dev/null && command -v munged >/dev/null || skip 'needs slurmctld, slurmd and munge'
	start_slurm
	ci/fleet/slurm 4 "${selection[@]}" >"$BATS_TEST_TMPDIR/tap" || [ $? = 1 ]
	same_as_one_run slurm "$BATS_TEST_TMPDIR/tap"
	dying_suite
	run -3 --separate-stderr ci/fleet/slurm 2 "${selection[@]}"
	stop_slurm
	assert_regex "$stderr" '2\.tap: No such file or directory'
}

@test "kyua, a Kyuafile a facility" {
	command -v kyua >/dev/null || skip 'needs kyua'
	ci/fleet/kyua "${selection[@]}" >"$BATS_TEST_TMPDIR/tap" || [ $? = 1 ]
	same_as_one_run kyua "$BATS_TEST_TMPDIR/tap"
	ci/fleet/kyua --write "$BATS_TEST_TMPDIR/tests" "${selection[@]}"
	assert_equal "$(grep -c include "$BATS_TEST_TMPDIR/tests/Kyuafile")" 4
	run -2 ci/fleet/kyua --no-such
}

@test "LAVA: jobs that YAML reads, each result once, and the dispatcher's log as TAP" {
	python3 -c 'import yaml' || skip 'needs python3-yaml'
	ci/fleet/lava job file:///kernel file:///initramfs --shards 2 --expected pass >"$BATS_TEST_TMPDIR/jobs"
	run -0 python3 -c 'import re, sys, yaml
jobs = list(yaml.safe_load_all(open(sys.argv[1])))
expected = sorted(i for job in jobs for i in job["actions"][2]["test"]["monitors"][0]["expected"])
assert expected == sorted(sys.argv[2:]), expected
monitor = jobs[0]["actions"][2]["test"]["monitors"][0]
console = "TAP version 13\r\n1..4\r\nok 1 - pipe/a\r\nnot ok 2 - pipe/b\r\nok 3 - pipe/c # SKIP why\r\nnot ok 4 - pipe/d # TODO why\r\n"
found = [(m["test_case_id"], monitor["fixupdict"][m["result"]]) for m in re.finditer(monitor["pattern"], console.replace("\r", ""))]
print(len(jobs), *["=".join(pair) for pair in found])' "$BATS_TEST_TMPDIR/jobs" $("$PLUMBLINE" list pass)
	assert_output '2 pipe/a=pass pipe/b=fail pipe/c=skip pipe/d=unknown'
	printf -- '- {"dt": "2026-11-27", "lvl": "%s", "msg": "%s"}\n' debug waiting target 'TAP version 13' target 1..2 target 'ok 1 - pipe/a' \
		results 'ok 9 - no/such' target 'ok 2 - pipe/b # SKIP why' >"$BATS_TEST_TMPDIR/log"
	run -0 ci/fleet/lava results "$BATS_TEST_TMPDIR/log"
	assert_line 'ok 2 - pipe/b # SKIP why'
	head -n 4 "$BATS_TEST_TMPDIR/log" >"$BATS_TEST_TMPDIR/cut"
	run -3 ci/fleet/lava results "$BATS_TEST_TMPDIR/cut"
	run -2 ci/fleet/lava job
}

@test "LAVA boots it: lava-run without a server, on an emulated PC" {
	need_root
	command -v lava-run >/dev/null && command -v qemu-system-x86_64 >/dev/null && command -v cpio >/dev/null &&
		command -v musl-gcc >/dev/null || skip 'needs lava-dispatcher, qemu-system-x86, cpio and musl-gcc'
	local kernel=build/debian/bookworm-amd64/vmlinuz d=$BATS_TEST_TMPDIR
	[ -r $kernel ] || PLUMBLINE_SUITE=$PLUMBLINE ci/platforms/linux-6.1 no/such/case >/dev/null 2>&1 || :
	[ -r $kernel ] || skip 'no kernel can be had'
	mkdir -p "$d/root/dev" && cp "$PLUMBLINE" "$d/root/init" && mknod "$d/root/dev/console" c 5 1
	(cd "$d/root" && find . | cpio -o -H newc --quiet) >"$d/initramfs"
	ci/fleet/lava device >"$d/device.yaml"
	echo '{}' >"$d/dispatcher.yaml"
	ci/fleet/lava job "file://$PWD/$kernel" "file://$d/initramfs" "${selection[@]}" >"$d/job.yaml"
	lava-run --job-id 1 --output-dir "$d/out" --device "$d/device.yaml" --dispatcher "$d/dispatcher.yaml" "$d/job.yaml" >"$d/log" 2>&1 || :
	sed -i 's/^{/- {/' "$d/log"
	ci/fleet/lava results "$d/log" >"$d/tap" || [ $? = 1 ]
	same_as_one_run lava "$d/tap"
}

@test "four Slurm tasks, a LAVA job and a kyua run of one build come to the same counts as one run" {
	cd "$BATS_FILE_TMPDIR"
	[ -f slurm.tap ] && [ -f lava.tap ] && [ -f kyua.tap ] || skip 'needs Slurm, LAVA and kyua'
	"$PLUMBLINE" run --format tap "${selection[@]}" >one.tap || :
	for engine in slurm lava kyua; do
		assert_equal "$engine: $(counts $engine.tap)" "$engine: $(counts one.tap)"
	done
}

@test "Linaro's test-definitions and tmt: a result a case, and one for the run" {
	local bin=$BATS_TEST_TMPDIR/bin
	mkdir "$bin" && ln -s "$PLUMBLINE" "$bin/plumbline" && ln -s "$PLUMBLINE_REPORT_TOOL" "$bin/plumbline-report"
	cp ci/fleet/linaro/plumbline.sh "$BATS_TEST_TMPDIR/"
	(cd "$BATS_TEST_TMPDIR" && PATH=$bin:$PATH sh plumbline.sh 'pass/trivial fail/equal skip/by-case')
	run -0 cat "$BATS_TEST_TMPDIR/output/result.txt"
	assert_output - <<-END
		fail/equal fail
		pass/trivial pass
		skip/by-case skip
		plumbline-run pass
	END
	RUN='pass/trivial fail/equal skip/by-case' TMT_TEST_DATA=$BATS_TEST_TMPDIR/tmt run -0 ci/fleet/tmt/plumbline.sh
	run -0 cat "$BATS_TEST_TMPDIR/tmt/results.yaml"
	assert_output - <<-END
		- name: /fail/equal
		  result: fail
		  log: [logs/fail/equal.log]
		- name: /pass/trivial
		  result: pass
		- name: /skip/by-case
		  result: info
		  note: ['this platform has no plumb']
	END
	dying_suite
	sed -i 's/ 2\//run/' "$BATS_TEST_TMPDIR/suite"
	TMT_TEST_DATA=$BATS_TEST_TMPDIR/cut run -1 ci/fleet/tmt/plumbline.sh
	run -0 grep -A 1 '^- name: /run$' "$BATS_TEST_TMPDIR/cut/results.yaml"
	assert_line '  result: error'
}

@test "kselftest: a tarball with the user's own runner; LTP's root for kirk" {
	local kernel=$BATS_TEST_TMPDIR/kernel
	mkdir -p "$kernel/kselftest"
	echo '#!/bin/sh' | tee "$kernel/run_kselftest.sh" >"$kernel/kselftest/runner.sh"
	ci/fleet/kselftest "$kernel/run_kselftest.sh" "$BATS_TEST_TMPDIR/out.tar.gz" pass skip
	tar -C "$BATS_TEST_TMPDIR" -xzf "$BATS_TEST_TMPDIR/out.tar.gz"
	run -0 cat "$BATS_TEST_TMPDIR/kselftest/kselftest-list.txt"
	assert_output $'plumbline:pass.sh\nplumbline:skip.sh'
	run -4 "$BATS_TEST_TMPDIR/kselftest/plumbline/skip.sh"
	assert_line --regexp '^ok [0-9]+ skip/by-case # SKIP$'
	run -0 build/plumbline-report --name target "$BATS_TEST_TMPDIR"/kselftest/plumbline/skip.tap

	ci/fleet/kirk "$BATS_TEST_TMPDIR/ltp" pass/trivial skip/by-case
	run -0 cat "$BATS_TEST_TMPDIR/ltp/runtest/plumbline"
	assert_line 'skip/by-case env PLUMBLINE_STATUS=ltp skip/by-case'
	PLUMBLINE_STATUS=ltp run -32 "$BATS_TEST_TMPDIR/ltp/testcases/bin/skip/by-case"
	echo '{"results": [{"test_fqn": "pass/trivial", "test": {"failed": 0, "broken": 0, "skipped": 0, "retval": ["0"]}}]}' >"$BATS_TEST_TMPDIR/json"
	run -3 --separate-stderr ci/fleet/kirk --results "$BATS_TEST_TMPDIR/json" "$BATS_TEST_TMPDIR/ltp"
	assert_line 'ok 1 - pass/trivial'
	assert_regex "$stderr" '1 of 2 results came'
}

@test "what other engines read is well-formed" {
	python3 -c 'import yaml' || skip 'needs python3-yaml'
	run -0 python3 -c 'import sys, yaml
for file in sys.argv[1:]:
    assert isinstance(yaml.safe_load(open(file)), dict), file' \
		ci/fleet/gitlab-ci.yml ci/fleet/kubernetes/job.yaml ci/fleet/tmt/main.fmf ci/fleet/tmt/plan.fmf ci/fleet/linaro/plumbline.yaml
	! command -v yamllint >/dev/null || run -0 yamllint -s -d '{extends: relaxed, rules: {line-length: {max: 150}}}' \
		ci/fleet/gitlab-ci.yml ci/fleet/kubernetes/job.yaml ci/fleet/linaro/plumbline.yaml
}

@test "GitLab's own schema takes its file, and makes of it four jobs and a report" {
	command -v gitlab-ci-local >/dev/null || skip 'needs gitlab-ci-local: npm install --global gitlab-ci-local'
	local d=$BATS_TEST_TMPDIR/project
	git init -q "$d" && cp ci/fleet/gitlab-ci.yml "$d/.gitlab-ci.yml"
	cd "$d" && git remote add origin git@gitlab.example:a/b.git && git add .
	git -c user.name=a -c user.email=a@example.org commit -q -m a
	run -0 gitlab-ci-local --list
	for i in 1 2 3 4; do
		assert_line --regexp "^plumbline: \[$i/4\] +test "
	done
	assert_line --regexp '^plumbline-report +report '
}

@test "Kubernetes' own schema takes its Job" {
	local modules
	modules=$(npm root --global 2>/dev/null)
	[ -d "$modules/kubernetes-models" ] && python3 -c 'import yaml' || skip 'needs kubernetes-models: npm install --global kubernetes-models'
	python3 -c 'import json, sys, yaml; json.dump(yaml.safe_load(sys.stdin), sys.stdout)' <ci/fleet/kubernetes/job.yaml >"$BATS_TEST_TMPDIR/job.json"
	cat >"$BATS_TEST_TMPDIR/validate.js" <<-'END'
		const { Job } = require('kubernetes-models/batch/v1');
		const job = JSON.parse(require('fs').readFileSync(process.argv[2]));
		new Job(job).validate();
		job.spec.completions = 'four';
		try { new Job(job).validate(); } catch { process.exit(0); }
		process.exit(9);
	END
	NODE_PATH=$modules run -0 node "$BATS_TEST_TMPDIR/validate.js" "$BATS_TEST_TMPDIR/job.json"
}

@test "a Debian source package that lintian has nothing against" {
	command -v dpkg-source >/dev/null && command -v lintian >/dev/null || skip 'needs dpkg-dev and lintian'
	run -0 ci/fleet/debian/build "$BATS_TEST_TMPDIR/package"
	run -0 lintian --allow-root --fail-on error,warning "$BATS_TEST_TMPDIR"/package/*.dsc
}

@test "the binary package, of one facility: lintian, and its autopkgtest" {
	command -v dpkg-buildpackage >/dev/null && command -v lintian >/dev/null && [ -d /usr/share/debhelper ] ||
		skip 'needs dpkg-dev, debhelper and lintian'
	local d=$BATS_TEST_TMPDIR
	ci/fleet/debian/build "$d/package" >/dev/null
	(cd "$d/package/plumbline-0.1" && FACILITY=eventfd DEB_BUILD_OPTIONS=nocheck dpkg-buildpackage -d -b -us -uc >"$d/log" 2>&1) || cat "$d/log"
	run -0 lintian --allow-root --fail-on error,warning "$d"/package/*.changes
	dpkg -x "$d"/package/plumbline_*.deb "$d/root"
	assert [ -f "$d/root/usr/share/man/man1/plumbline-report.1.gz" ]
	PATH=$d/root/usr/bin:$PATH AUTOPKGTEST_ARTIFACTS=$d run -0 ci/fleet/debian/tests/suite
	assert_line --regexp '^plumbline +[1-9][0-9]+ '
	run -0 xmllint --noout --schema harness/report/junit.xsd "$d/junit.xml"
	# The engine itself installs the package on this machine, and it is taken away again: only where that is asked for.
	[ -n "${PLUMBLINE_AUTOPKGTEST-}" ] && [ "$(id -u)" = 0 ] && command -v autopkgtest >/dev/null || return 0
	run autopkgtest --ignore-restrictions=isolation-machine "$d"/package/plumbline_0.1-1_*.deb "$d"/package/*.dsc -- null
	dpkg -P plumbline
	assert_line --regexp '^suite +PASS'
}

@test "an RPM, of one facility: rpmbuild takes the spec, and what is in it runs" {
	command -v rpmbuild >/dev/null && command -v rpm2cpio >/dev/null && command -v cpio >/dev/null || skip 'needs rpmbuild and cpio'
	local d=$BATS_TEST_TMPDIR
	mkdir "$d/SOURCES"
	make --no-print-directory -s dist O="$d/o" >/dev/null && mv "$d"/o/plumbline-*.tar.gz "$d/SOURCES/"
	FACILITY=eventfd rpmbuild --define "_topdir $d" --nodeps -bb ci/fleet/plumbline.spec >"$d/log" 2>&1 || cat "$d/log"
	(mkdir "$d/root" && cd "$d/root" && rpm2cpio "$d"/RPMS/*/plumbline-*.rpm | cpio -id --quiet)
	assert [ -f "$d/root/usr/share/man/man1/plumbline-report.1" ]
	run "$d/root/usr/bin/plumbline" run eventfd
	assert [ "$status" -le 1 ]
	assert_line --regexp '^# [1-9][0-9]+ pass, '
}

# abuild is not to be had on Debian; what it calls is shell, in a directory of the source.
@test "Alpine's APKBUILD, of one facility, by its own functions" {
	local d=$BATS_TEST_TMPDIR
	git archive --prefix=plumbline-0.1/ HEAD | tar -C "$d" -xf -
	cp ci/fleet/APKBUILD "$d/"
	cd "$d"
	export FACILITY='pipe eventfd'
	# shellcheck disable=SC2016
	run -0 sh -euc 'pkgdir=$1
		. ./APKBUILD
		for word in "$pkgname" "$pkgver" "$pkgrel" "$pkgdesc" "$url" "$arch" "$license" "$source"; do
			[ -n "$word" ]
		done
		cd "$pkgname-$pkgver" && build && check && package' sh "$d/root"
	assert_line --regexp '^# [1-9][0-9]* pass, 0 fail, 0 unresolved'
	run -0 "$d/root/usr/bin/plumbline" list eventfd
	assert [ -x "$d/root/usr/bin/plumbline-report" ]
}
