/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("alarm() returns the seconds that were left, replaces the former request, and with 0 cancels it",
     POSIX("alarm", "DESCRIPTION; RETURN VALUE"))
{
	catch_signal(SIGALRM, 0);
	EQUAL(alarm(1000), 0);
	unsigned int left = alarm(2000);
	HOLDS(left > 900 && left <= 1000);
	left = alarm(0);
	HOLDS(left > 1900 && left <= 2000);
	EQUAL(alarm(0), 0);
	EQUAL(caught(SIGALRM), 0);
}
