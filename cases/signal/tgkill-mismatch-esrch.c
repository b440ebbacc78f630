/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* tgkill() */
#include "linux-signal.h"

CASE("tgkill() fails with ESRCH for a thread that is not of that process, with EINVAL for IDs of 0 or less and no signal",
     LINUX("tgkill(2)", "ERRORS"))
{
	pid_t other = child(wait_for_death, NULL);

	block(signals(SIGUSR1));
	SUCCEEDS(tgkill(getpid(), getpid(), 0));
	FAILS(ESRCH, tgkill(getpid(), other, SIGUSR1));
	FAILS(ESRCH, tgkill(other, getpid(), SIGUSR1));
	FAILS(EINVAL, tgkill(0, getpid(), SIGUSR1));
	FAILS(EINVAL, tgkill(getpid(), 0, SIGUSR1));
	FAILS(EINVAL, tgkill(-2, getpid(), SIGUSR1));
	FAILS(EINVAL, tgkill(getpid(), -1, SIGUSR1));
	FAILS(EINVAL, tgkill(getpid(), getpid(), -1));
	EQUAL(pending(SIGUSR1), 0);
	stop(other);
}
