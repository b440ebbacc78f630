/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void end_as_second_user(void *unused)
{
	(void)unused;
	become_second_user();
}

CASE("waitid() tells in si_uid the real user ID of the child, that it ended with",
     POSIX("waitid", "DESCRIPTION; <signal.h> si_uid"), NEEDS(SECOND_USER))
{
	siginfo_t info = {.si_signo = 0};
	pid_t pid = child(end_as_second_user, NULL);

	SUCCEEDS(waitid(P_PID, (id_t)pid, &info, WEXITED));
	EQUAL(info.si_code, CLD_EXITED);
	EQUAL(info.si_status, 0);
	EQUAL(info.si_uid, second_user());
}
