/* SPDX-License-Identifier: MIT */
#include "signal.h"

static struct gate *grouped;

static void be_stopped(void *unused)
{
	(void)unused;
	MUST(setpgid(0, 0));
	open_gate(grouped);
	wait_for_death(NULL);
}

CASE("the default action of SIGTSTP, SIGTTIN and SIGTTOU is to stop the process, which SIGCONT continues",
     POSIX("2.4.3 Signal Actions", "SIG_DFL; <signal.h>"),
     NOT_UNDER_MEMCHECK("valgrind 3.19 does not stop for SIGTSTP, SIGTTIN and SIGTTOU"))
{
	static const int signos[] = {SIGTSTP, SIGTTIN, SIGTTOU};

	grouped = new_gate();
	pid_t pid = child(be_stopped, NULL);
	pass_gate(grouped);
	for (int i = 0; i < 3; i++) {
		SUCCEEDS(kill(pid, signos[i]));
		STOPS(pid, signos[i]);
		SUCCEEDS(kill(pid, SIGCONT));
		BLOCKS(pid);
	}
	stop(pid);
}
