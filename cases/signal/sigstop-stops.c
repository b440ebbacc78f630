/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("SIGSTOP stops a process, waitpid() with WUNTRACED tells once, and without it tells nothing until the end",
     POSIX("waitpid", "DESCRIPTION, WUNTRACED"))
{
	int status = -1;
	pid_t pid = child(wait_for_death, NULL);

	SUCCEEDS(kill(pid, SIGSTOP));
	EQUAL(waitpid(pid, &status, WUNTRACED), pid);
	HOLDS(WIFSTOPPED(status) && !WIFEXITED(status) && !WIFSIGNALED(status));
	EQUAL(WSTOPSIG(status), SIGSTOP);
	EQUAL(waitpid(pid, &status, WUNTRACED | WNOHANG), 0);
	EQUAL(waitpid(pid, &status, WNOHANG), 0);
	MUST(kill(pid, SIGKILL));
	EQUAL(waitpid(pid, &status, 0), pid);
	HOLDS(WIFSIGNALED(status) && !WIFSTOPPED(status));
	EQUAL(WTERMSIG(status), SIGKILL);
}
