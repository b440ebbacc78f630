/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice() */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static int from[2], to[2];

static void splice_nothing(void *unused)
{
	(void)unused;
	FAILS(EAGAIN, splice(from[0], NULL, to[1], NULL, 4, SPLICE_F_NONBLOCK));
}

CASE("splice() with SPLICE_F_NONBLOCK from an empty pipe that has a writer fails with EAGAIN and adds nothing to the target",
     LINUX("splice(2)", "ERRORS [EAGAIN]"))
{
	char data[8];

	MUST(pipe(from));
	MUST(pipe(to));
	FINISHES(child(splice_nothing, NULL));
	EQUAL(MUST(fcntl(from[0], F_GETFL)) & O_NONBLOCK, 0);
	MUST(fcntl(to[0], F_SETFL, O_NONBLOCK));
	FAILS(EAGAIN, read(to[0], data, sizeof(data)));
}
