/* SPDX-License-Identifier: MIT */
#include "signal.h"
#include "terminal.h"

static int typing;
static pid_t outside;

static void lead(void *unused)
{
	int terminal = lead_session(typing);

	(void)unused;
	FAILS(EPERM, tcsetpgrp(terminal, outside));
	EQUAL(tcgetpgrp(terminal), getpgrp());
	FAILS(EINVAL, tcsetpgrp(terminal, -1));
	EQUAL(tcgetpgrp(terminal), getpgrp());
}

CASE("tcsetpgrp() fails with EPERM for a process group of another session, with EINVAL for no group's number, without effect",
     POSIX("tcsetpgrp", "ERRORS [EPERM]; [EINVAL]"))
{
	outside = getpgrp();
	typing = new_terminal();
	FINISHES(child(lead, NULL));
}
