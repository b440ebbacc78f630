/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void be_session_leader(void *unused)
{
	(void)unused;
	EQUAL(setsid(), getpid());
	EQUAL(getpgrp(), getpid());
	EQUAL(getsid(0), getpid());
	FAILS(EPERM, setsid());
}

static void be_group_leader(void *unused)
{
	pid_t session = getsid(0);

	(void)unused;
	MUST(setpgid(0, 0));
	FAILS(EPERM, setsid());
	EQUAL(getsid(0), session);
}

CASE("setsid() makes a leader of a new session and group, and fails with EPERM for who leads a group already",
     POSIX("setsid", "DESCRIPTION; ERRORS [EPERM]"))
{
	FINISHES(child(be_session_leader, NULL));
	FINISHES(child(be_group_leader, NULL));
}
