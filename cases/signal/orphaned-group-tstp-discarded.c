/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void raise_in_orphaned_group(void *unused)
{
	(void)unused;
	MUST(setsid());
	SUCCEEDS(raise(SIGTSTP));
	SUCCEEDS(raise(SIGTTIN));
	SUCCEEDS(raise(SIGTTOU));
	EQUAL(pending(SIGTSTP), 0);
	SUCCEEDS(raise(SIGSTOP));
}

CASE("in an orphaned process group SIGTSTP, SIGTTIN and SIGTTOU are discarded where they would stop; SIGSTOP stops",
     POSIX("2.4.3 Signal Actions", "SIG_DFL, orphaned process group"))
{
	pid_t pid = child(raise_in_orphaned_group, NULL);

	STOPS(pid, SIGSTOP);
	MUST(kill(pid, SIGCONT));
	FINISHES(pid);
}
