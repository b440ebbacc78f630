/* SPDX-License-Identifier: MIT */
#include <signal.h>
#include <unistd.h>

#include "plumbline.h"

CASE("there are at least 8 realtime signals from SIGRTMIN to SIGRTMAX, sysconf() tells of no fewer, and each of these can be "
     "sent",
     POSIX("sysconf", "_SC_RTSIG_MAX; <limits.h>"))
{
	AT_LEAST(SIGRTMAX - SIGRTMIN + 1, 8);
	errno = 0;
	long most = sysconf(_SC_RTSIG_MAX);
	HOLDS(most >= 8 || (most == -1 && errno == 0));
	for (int signo = SIGRTMIN; signo < SIGRTMIN + 8; signo++) {
		catch_signal(signo, 0);
		EQUAL(raise(signo), 0);
		EQUAL(caught(signo), 1);
	}
}
