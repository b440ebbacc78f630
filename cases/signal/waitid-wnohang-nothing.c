/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "signal.h"

CASE("waitid() with WNOHANG returns 0 while no child has changed, with 0 for si_signo and si_pid",
     POSIX("waitid", "DESCRIPTION, WNOHANG"))
{
	siginfo_t info;
	pid_t pid = child(wait_for_death, NULL);

	memset(&info, 0x5a, sizeof(info));
	SUCCEEDS(waitid(P_PID, (id_t)pid, &info, WEXITED | WSTOPPED | WCONTINUED | WNOHANG));
	EQUAL(info.si_signo, 0);
	EQUAL(info.si_pid, 0);
	memset(&info, 0x5a, sizeof(info));
	SUCCEEDS(waitid(P_ALL, 0, &info, WEXITED | WNOHANG));
	EQUAL(info.si_signo, 0);
	EQUAL(info.si_pid, 0);
	stop(pid);
}
