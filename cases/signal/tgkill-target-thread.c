/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* tgkill() */
#include "linux-signal.h"

static void take_usr1(void *unused)
{
	(void)unused;
	(void)LOOK(sigsuspend(signals()));
	EQUAL(caught_info(SIGUSR1).si_code, SI_TKILL);
	EQUAL(caught_info(SIGUSR1).si_pid, getpid());
	EQUAL(caught_info(SIGUSR1).si_uid, getuid());
}

CASE("tgkill() sends the signal to that thread, with SI_TKILL and the sender, and it is pending for no other",
     LINUX("tgkill(2)", "DESCRIPTION"))
{
	catch_signal(SIGUSR1, 0);
	block(signals(SIGUSR1));
	struct thread *one = thread(take_usr1, NULL), *two = thread(take_usr1, NULL);
	BLOCKS(one);
	BLOCKS(two);
	SUCCEEDS(tgkill(getpid(), thread_tid(two), SIGUSR1));
	FINISHES(two);
	BLOCKS(one);
	EQUAL(pending(SIGUSR1), 0);
	EQUAL(caught(SIGUSR1), 1);
	SUCCEEDS(tgkill(getpid(), thread_tid(one), SIGUSR1));
	FINISHES(one);
	EQUAL(caught(SIGUSR1), 2);
}
