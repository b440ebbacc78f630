/* SPDX-License-Identifier: MIT */
#include <sys/prctl.h>

#include "signal.h"

CASE("prctl() with PR_SET_PDEATHSIG fails with EINVAL for no signal's number, and the signal stays; 0 clears it",
     LINUX("prctl(2)", "ERRORS EINVAL, PR_SET_PDEATHSIG"))
{
	int signo = -1;

	SUCCEEDS(prctl(PR_SET_PDEATHSIG, SIGUSR1));
	FAILS(EINVAL, prctl(PR_SET_PDEATHSIG, 4711));
	FAILS(EINVAL, prctl(PR_SET_PDEATHSIG, -1));
	SUCCEEDS(prctl(PR_GET_PDEATHSIG, &signo));
	EQUAL(signo, SIGUSR1);
	SUCCEEDS(prctl(PR_SET_PDEATHSIG, 0));
	SUCCEEDS(prctl(PR_GET_PDEATHSIG, &signo));
	EQUAL(signo, 0);
}
