/* SPDX-License-Identifier: MIT */
#include <setjmp.h>

#include "signal.h"

static sigjmp_buf before;

static void leave(int signo)
{
	(void)signo;
	siglongjmp(before, 1);
}

CASE("a handler may be left by siglongjmp(): the mask that sigsetjmp() saved is back, and the next signal is handled again",
     POSIX("siglongjmp", "DESCRIPTION"), NO_FAULT_SHOWS("no fault can stand in for what does not return"))
{
	volatile int times = 0;

	handle(SIGUSR1, leave, 0);
	if (sigsetjmp(before, 1) != 0)
		times++;
	EQUAL(blocked(SIGUSR1), 0);
	if (times < 100)
		SUCCEEDS(raise(SIGUSR1));
	EQUAL(times, 100);
}
