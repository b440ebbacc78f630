/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "plumbline.h"

CASE("pipe() returns the two lowest free descriptor numbers, also where these lie apart", POSIX("pipe", "DESCRIPTION"))
{
	int source[2], fd[2], used[6];

	MUST(pipe(source));
	for (int i = 0; i < 6; i++)
		used[i] = MUST(dup(source[0]));
	MUST(close(used[4]));
	MUST(close(used[1]));
	SUCCEEDS(pipe(fd));
	EQUAL(fd[0] < fd[1] ? fd[0] : fd[1], used[1]);
	EQUAL(fd[0] < fd[1] ? fd[1] : fd[0], used[4]);
	EQUAL(write(fd[1], "x", 1), 1);
	EQUAL(read(fd[0], &(char){0}, 1), 1);
}
