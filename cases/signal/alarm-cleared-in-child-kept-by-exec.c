/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "signal.h"

static void see_alarm(const char *unused)
{
	unsigned int left = alarm(0);

	(void)unused;
	HOLDS(left > 900 && left <= 1000);
}

static void see_none(void *unused)
{
	(void)unused;
	EQUAL(alarm(0), 0);
}

static void exec_with_alarm(void *unused)
{
	(void)unused;
	EQUAL(alarm(1000), 0);
	FINISHES(child(see_none, NULL));
	exec_self("");
}

CASE("an alarm() that has not come is none of the child's of fork(), and goes on across exec",
     POSIX("alarm", "DESCRIPTION; fork() DESCRIPTION; exec DESCRIPTION"), NEEDS(EXEC_SELF), AFTER_EXEC(see_alarm))
{
	FINISHES(child(exec_with_alarm, NULL));
}
