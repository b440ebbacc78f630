/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* tee() */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static int from[2], to[2];

static void tee_from_the_end(void *unused)
{
	(void)unused;
	EQUAL(tee(from[0], to[1], 4, 0), 0);
}

CASE("tee() from an empty pipe that has no writer returns 0 and adds nothing to the target", LINUX("tee(2)", "RETURN VALUE"))
{
	char data[8];

	MUST(pipe(from));
	MUST(pipe(to));
	MUST(close(from[1]));
	FINISHES(child(tee_from_the_end, NULL));
	MUST(fcntl(to[0], F_SETFL, O_NONBLOCK));
	FAILS(EAGAIN, read(to[0], data, sizeof(data)));
}
