/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void end(void *unused)
{
	(void)unused;
}

static void end_in_own_group(void *grouped)
{
	MUST(setpgid(0, 0));
	open_gate(grouped);
}

CASE("waitid() with P_PGID waits for the children of that process group and no others", POSIX("waitid", "DESCRIPTION, P_PGID"))
{
	siginfo_t info = {.si_signo = 0};
	struct gate *grouped = new_gate();
	pid_t other = child(end, NULL), member = child(end_in_own_group, grouped);

	pass_gate(grouped);
	MUST(waitid(P_PID, (id_t)other, &info, WEXITED | WNOWAIT));
	SUCCEEDS(waitid(P_PGID, (id_t)member, &info, WEXITED));
	EQUAL(info.si_pid, member);
	FAILS(ECHILD, waitid(P_PGID, (id_t)member, &info, WEXITED));
	FINISHES(other);
}
