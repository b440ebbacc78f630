/* SPDX-License-Identifier: MIT */
#include <limits.h>

#include "signal.h"

#ifdef PLUMB_VARIANT_raise
#define FAILURE(value) ((value) != 0 ? -1 : 0) /* any value but 0 */
#else
#define FAILURE(value) (value)
#endif

CASE(SENDER " fails with EINVAL when the number is not that of a signal, and sends nothing",
     VARIANT(kill, "signal/kill-einval", POSIX("kill", "ERRORS [EINVAL]")),
     VARIANT(sigqueue, "signal/sigqueue-invalid-signal-einval", POSIX("sigqueue", "ERRORS [EINVAL]")),
     VARIANT(raise, "signal/raise-invalid-signal-einval", POSIX("raise", "ERRORS [EINVAL]")))
{
	sigset_t all, set;

	MUST(sigfillset(&all));
	block(&all);
	FAILS(EINVAL, FAILURE(SEND(getpid(), -1)));
	FAILS(EINVAL, FAILURE(SEND(getpid(), INT_MAX)));
	MUST(sigpending(&set));
	for (int signo = 1; signo <= SIGRTMAX; signo++)
		EQUAL(sigismember(&set, signo) == 1, false);
}
