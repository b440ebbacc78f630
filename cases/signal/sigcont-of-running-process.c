/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("SIGCONT for a process that is not stopped changes nothing: waitpid() with WCONTINUED has nothing to tell",
     XSI("waitpid", "DESCRIPTION, WCONTINUED"))
{
	int status = -1;
	pid_t pid = child(wait_for_death, NULL);

	BLOCKS(pid);
	SUCCEEDS(kill(pid, SIGCONT));
	BLOCKS(pid);
	EQUAL(waitpid(pid, &status, WCONTINUED | WUNTRACED | WNOHANG), 0);
	stop(pid);
}
