/* SPDX-License-Identifier: MIT */
#include <sys/prctl.h>

#include "signal.h"

static int report[2];
static struct gate *ready;

static void see_it_cleared(void *unused)
{
	int signo = -1;

	(void)unused;
	SUCCEEDS(prctl(PR_GET_PDEATHSIG, &signo));
	EQUAL(signo, 0);
}

static void wait_for_parents_end(void)
{
	int signo = -1;

	SUCCEEDS(prctl(PR_SET_PDEATHSIG, SIGUSR1));
	SUCCEEDS(prctl(PR_GET_PDEATHSIG, &signo));
	EQUAL(signo, SIGUSR1);
	FINISHES(child(see_it_cleared, NULL));
	open_gate(ready);
	signo = sigwaitinfo(signals(SIGUSR1), NULL);
	MUST(write(report[1], &signo, sizeof(signo)));
	_exit(0);
}

static void end_before_child(void *unused)
{
	(void)unused;
	if (MUST(fork()) == 0)
		wait_for_parents_end();
	pass_gate(ready);
	_exit(0);
}

static void hear(void *unused)
{
	int signo = 0;

	(void)unused;
	MUST(close(report[1]));
	EQUAL(read(report[0], &signo, sizeof(signo)), sizeof(signo));
	EQUAL(signo, SIGUSR1);
}

CASE("PR_SET_PDEATHSIG has a signal sent to the process when its parent ends; the child of fork() has none",
     LINUX("prctl(2)", "PR_SET_PDEATHSIG"))
{
	ready = new_gate();
	MUST(pipe(report));
	block(signals(SIGUSR1));
	FINISHES(child(end_before_child, NULL));
	FINISHES(child(hear, NULL));
}
