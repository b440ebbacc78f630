/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* tee() */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static int from[2], to[2];

static void tee_nothing(void *unused)
{
	(void)unused;
	FAILS(EAGAIN, tee(from[0], to[1], 4, SPLICE_F_NONBLOCK));
}

CASE("tee() with SPLICE_F_NONBLOCK from an empty pipe that has a writer fails with EAGAIN and adds nothing to the target",
     LINUX("tee(2)", "ERRORS [EAGAIN]"))
{
	char data[8];

	MUST(pipe(from));
	MUST(pipe(to));
	FINISHES(child(tee_nothing, NULL));
	MUST(fcntl(to[0], F_SETFL, O_NONBLOCK));
	FAILS(EAGAIN, read(to[0], data, sizeof(data)));
}
