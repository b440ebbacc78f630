/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* tee(), pipe2() */
#include "stream.h"

static int from[2], to[2];

static void tee_more_than_there_is(void *unused)
{
	(void)unused;
	EQUAL(tee(from[0], to[1], 100, 0), 3);
}

CASE("tee() asked for more bytes than the source holds copies those that are there, without waiting, and returns their number",
     LINUX("tee(2)", "RETURN VALUE"))
{
	MUST(pipe(from));
	MUST(pipe(to));
	MUST(write(from[1], "abc", 3));
	FINISHES(child(tee_more_than_there_is, NULL));
	set_nonblocking(to[0]);
	READS(to[0], "abc");
}
