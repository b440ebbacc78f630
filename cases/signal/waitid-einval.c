/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("waitid() fails with EINVAL for options that there are not, and for a kind of id that there is not",
     POSIX("waitid", "ERRORS [EINVAL]"))
{
	siginfo_t info;
	pid_t pid = child(wait_for_death, NULL);

	FAILS(EINVAL, waitid(P_PID, (id_t)pid, &info, WEXITED | WNOHANG | 0x100));
	FAILS(EINVAL, waitid((idtype_t)4711, (id_t)pid, &info, WEXITED | WNOHANG));
	stop(pid);
}
