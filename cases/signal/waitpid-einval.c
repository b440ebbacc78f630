/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("waitpid() fails with EINVAL for options that there are not", POSIX("waitpid", "ERRORS [EINVAL]"))
{
	int status;
	pid_t pid = child(wait_for_death, NULL);

	FAILS(EINVAL, waitpid(pid, &status, WNOHANG | 0x100));
	FAILS(EINVAL, waitpid(-1, &status, WNOHANG | 0x400));
	stop(pid);
}
