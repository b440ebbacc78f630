/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void be_leader(void *led)
{
	MUST(setsid());
	FAILS(EPERM, setpgid(0, 0));
	FAILS(ESRCH, setpgid(getppid(), 0));
	open_gate(led);
	wait_for_death(NULL);
}

static void end(void *unused)
{
	(void)unused;
}

CASE("setpgid() fails with EINVAL for a negative group, ESRCH for who is no child, EPERM for a leader and a group not there",
     POSIX("setpgid", "ERRORS"))
{
	struct gate *led = new_gate();
	pid_t leader = child(be_leader, led), ended = child(end, NULL), other = child(wait_for_death, NULL);

	pass_gate(led);
	FINISHES(ended);
	FAILS(EINVAL, setpgid(other, -1));
	FAILS(ESRCH, setpgid(ended, 0));
	FAILS(EPERM, setpgid(leader, 0));
	FAILS(EPERM, setpgid(other, ended));
	FAILS(EPERM, setpgid(other, leader));
	EQUAL(getpgid(other), getpgrp());
	stop(leader);
	stop(other);
}
