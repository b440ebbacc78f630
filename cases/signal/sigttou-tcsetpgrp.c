/* SPDX-License-Identifier: MIT */
#include "signal.h"
#include "terminal.h"

static int typing, terminal;

static void take_foreground(void *unused)
{
	(void)unused;
	MUST(setpgid(0, 0));
	catch_signal(SIGTTOU, 0);
	block(signals(SIGTTOU));
	SUCCEEDS(tcsetpgrp(terminal, getpgrp()));
	EQUAL(tcgetpgrp(terminal), getpgrp());
	EQUAL(pending(SIGTTOU), 0);
}

static void be_stopped(void *unused)
{
	(void)unused;
	MUST(setpgid(0, 0));
	(void)LOOK(tcsetpgrp(terminal, getpgrp()));
}

static void lead(void *unused)
{
	(void)unused;
	terminal = lead_session(typing);
	pid_t stopped = child(be_stopped, NULL);
	STOPS(stopped, SIGTTOU);
	EQUAL(tcgetpgrp(terminal), getpgrp());
	stop(stopped);
	FINISHES(child(take_foreground, NULL));
}

CASE("tcsetpgrp() in a background process stops it by SIGTTOU without effect; if that is blocked, it takes effect",
     POSIX("tcsetpgrp", "DESCRIPTION"), NOT_UNDER_MEMCHECK("valgrind 3.19 does not stop for SIGTSTP, SIGTTIN and SIGTTOU"))
{
	typing = new_terminal();
	FINISHES(child(lead, NULL));
}
