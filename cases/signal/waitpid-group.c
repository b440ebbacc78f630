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

CASE("waitpid() of a negative number waits for the children of that process group, of 0 for those of the caller's own",
     POSIX("waitpid", "DESCRIPTION"))
{
	struct gate *grouped = new_gate();
	int status = -1;
	pid_t same = child(end, NULL), other = child(end_in_own_group, grouped);

	pass_gate(grouped);
	EQUAL(waitpid(-other, &status, 0), other);
	EQUAL(status, 0);
	FAILS(ECHILD, waitpid(-other, &status, 0));
	EQUAL(waitpid(0, &status, 0), same);
	EQUAL(status, 0);
	FAILS(ECHILD, waitpid(0, &status, 0));
}
