/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETOWN_EX */
#include <fcntl.h>

#include "signal.h"

static void take_sigio(void *unused)
{
	(void)unused;
	EQUAL(sigwaitinfo(signals(SIGIO), NULL), SIGIO);
}

CASE("the signal of a descriptor owned by a thread, by F_OWNER_TID, is for that thread alone",
     LINUX("fcntl(2)", "Managing signals, F_OWNER_TID"))
{
	struct f_owner_ex owner = {F_OWNER_TID, 0};
	int end[2];

	block(signals(SIGIO));
	MUST(pipe(end));
	struct thread *one = thread(take_sigio, NULL), *two = thread(take_sigio, NULL);
	BLOCKS(one);
	BLOCKS(two);
	GIVES(fcntl(end[0], F_SETFL, O_ASYNC));
	owner.pid = thread_tid(two);
	SUCCEEDS(fcntl(end[0], F_SETOWN_EX, &owner));
	MUST(write(end[1], "x", 1));
	FINISHES(two);
	BLOCKS(one);
	MUST(kill(getpid(), SIGIO));
	FINISHES(one);
}
