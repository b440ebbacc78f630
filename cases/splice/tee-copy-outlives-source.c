/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* tee(), pipe2() */
#include "stream.h"

CASE("what tee() copied stays in the target when the source is read, written again and closed", LINUX("tee(2)", "DESCRIPTION"))
{
	int from[2], to[2];
	char data[8];

	MUST(pipe2(from, O_NONBLOCK));
	MUST(pipe2(to, O_NONBLOCK));
	MUST(write(from[1], "abc", 3));
	EQUAL(tee(from[0], to[1], 3, 0), 3);
	MUST(read(from[0], data, sizeof(data)));
	MUST(write(from[1], "xyz", 3));
	MUST(close(from[0]));
	MUST(close(from[1]));
	READS(to[0], "abc");
}
