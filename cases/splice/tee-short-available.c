/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* tee(), pipe2() */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static int from[2], to[2];

static void tee_more_than_there_is(void *unused)
{
	(void)unused;
	EQUAL(tee(from[0], to[1], 100, 0), 3);
}

CASE("tee() asked for more bytes than the source holds copies those that are there, without waiting, and returns their number",
     LINUX("tee(2)", "RETURN VALUE"))
{
	char data[8];

	MUST(pipe(from));
	MUST(pipe(to));
	MUST(write(from[1], "abc", 3));
	FINISHES(child(tee_more_than_there_is, NULL));
	MUST(fcntl(to[0], F_SETFL, O_NONBLOCK));
	EQUAL(read(to[0], data, sizeof(data)), 3);
	EQUAL_BYTES(data, "abc", 3);
}
