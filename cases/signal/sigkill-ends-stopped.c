/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("SIGKILL ends a process that is stopped, and SIGTERM does not until it is continued",
     POSIX("2.4.3 Signal Actions", "SIG_DFL"))
{
	int status;
	pid_t pid = child(wait_for_death, NULL), other = child(wait_for_death, NULL);

	stop_until_continued(pid);
	SUCCEEDS(kill(pid, SIGKILL));
	DIES(pid, SIGKILL);
	stop_until_continued(other);
	SUCCEEDS(kill(other, SIGTERM));
	EQUAL(waitpid(other, &status, WNOHANG), 0);
	SUCCEEDS(kill(other, SIGCONT));
	DIES(other, SIGTERM);
}
