/* SPDX-License-Identifier: MIT */
#include "signal.h"

static struct gate *going;
static pid_t pid;
static int got;

static void end_when_let_go(void *unused)
{
	(void)unused;
	pass_gate(going);
}

static void wait_in_thread(void *unused)
{
	(void)unused;
	pid_t reaped = waitpid(pid, NULL, 0);
	HOLDS(reaped == pid || (reaped == -1 && errno == ECHILD));
	__atomic_fetch_add(&got, reaped == pid, __ATOMIC_SEQ_CST);
}

CASE("of two threads that waitpid() for one child, one gets its status, and the other fails with ECHILD",
     POSIX("waitpid", "DESCRIPTION; 2.13 Status Information"))
{
	going = new_gate();
	pid = child(end_when_let_go, NULL);
	struct thread *one = thread(wait_in_thread, NULL), *two = thread(wait_in_thread, NULL);
	BLOCKS(one);
	BLOCKS(two);
	open_gate(going);
	FINISHES(one);
	FINISHES(two);
	EQUAL(got, 1);
}
