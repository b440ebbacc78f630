/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* tee() */
#include "stream.h"

enum { PIPES = 5 };

CASE("a byte that tee() copied from pipe to pipe is read from each of them, the last one first", LINUX("tee(2)", "DESCRIPTION"))
{
	int fd[PIPES][2];

	for (int i = 0; i < PIPES; i++)
		MUST(pipe(fd[i]));
	MUST(write(fd[0][1], "abc", 3));
	for (int i = 1; i < PIPES; i++)
		EQUAL(tee(fd[i - 1][0], fd[i][1], 3, 0), 3);
	for (int i = PIPES - 1; i >= 0; i--) {
		set_nonblocking(fd[i][0]);
		READS(fd[i][0], "abc");
		NOTHING_LEFT(fd[i][0]);
	}
}
