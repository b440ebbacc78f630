/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("SIGCONT resumes a stopped process, and waitpid() with WCONTINUED tells once", XSI("waitpid", "DESCRIPTION, WCONTINUED"))
{
	int status = -1;
	pid_t pid = child(wait_for_death, NULL);

	stop_until_continued(pid);
	EQUAL(waitpid(pid, &status, WCONTINUED | WNOHANG), 0);
	SUCCEEDS(kill(pid, SIGCONT));
	EQUAL(waitpid(pid, &status, WCONTINUED), pid);
	HOLDS(WIFCONTINUED(status) && !WIFSTOPPED(status) && !WIFEXITED(status) && !WIFSIGNALED(status));
	BLOCKS(pid);
	EQUAL(waitpid(pid, &status, WCONTINUED | WUNTRACED | WNOHANG), 0);
	stop(pid);
}
