/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETOWN_EX */
#include <fcntl.h>

#include "signal.h"

CASE("F_SETOWN_EX sets a thread, a process or a group as the owner, F_GETOWN_EX tells which, and EINVAL is for other types",
     LINUX("fcntl(2)", "Managing signals, F_SETOWN_EX"))
{
	struct f_owner_ex owner = {F_OWNER_TID, getpid()}, told = {0, 0};
	int end[2];

	MUST(pipe(end));
	SUCCEEDS(fcntl(end[0], F_SETOWN_EX, &owner));
	SUCCEEDS(fcntl(end[0], F_GETOWN_EX, &told));
	EQUAL(told.type, F_OWNER_TID);
	EQUAL(told.pid, getpid());
	owner = (struct f_owner_ex){F_OWNER_PGRP, getpgrp()};
	SUCCEEDS(fcntl(end[0], F_SETOWN_EX, &owner));
	SUCCEEDS(fcntl(end[0], F_GETOWN_EX, &told));
	EQUAL(told.type, F_OWNER_PGRP);
	EQUAL(told.pid, getpgrp());
	EQUAL(fcntl(end[0], F_GETOWN), -getpgrp());
	owner.type = 4711;
	FAILS(EINVAL, fcntl(end[0], F_SETOWN_EX, &owner));
	owner = (struct f_owner_ex){F_OWNER_PID, 0x7ffffffe};
	FAILS(ESRCH, fcntl(end[0], F_SETOWN_EX, &owner));
	told.type = F_OWNER_PID;
	SUCCEEDS(fcntl(end[0], F_GETOWN_EX, &told));
	EQUAL(told.type, F_OWNER_PGRP);
}
