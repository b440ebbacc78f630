/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void leave(void *status)
{
	_exit(INT(status));
}

/* Linux's kernel keeps 8 bits; POSIX has the full value in si_status. */
CASE("waitid() tells the exit status of a child: the full value as POSIX has it, or the low 8 bits as on Linux",
     LINUX_DEVIATION("_exit(2)", "DESCRIPTION"))
{
	siginfo_t info = {.si_signo = 0};
	int given = 0x1234;
	pid_t pid = child(leave, &given);

	SUCCEEDS(waitid(P_PID, (id_t)pid, &info, WEXITED));
	EQUAL(info.si_code, CLD_EXITED);
	LINUX_OR_POSIX(info.si_status == 0x34, info.si_status == 0x1234);
}
