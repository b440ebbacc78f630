/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice() */
#include "stream.h"

CASE("splice() moves bytes from a FIFO and into one as from and into a pipe", LINUX("splice(2)", "DESCRIPTION"))
{
	const char *fifo = temp_fifo();
	int end = MUST(open(fifo, O_RDWR | O_NONBLOCK)), fd[2];

	MUST(pipe(fd));
	MUST(write(fd[1], "abcde", 5));
	EQUAL(splice(fd[0], NULL, end, NULL, 3, 0), 3);
	EQUAL(splice(end, NULL, fd[1], NULL, 2, 0), 2);
	READS(end, "c");
	NOTHING_LEFT(end);
	READS(fd[0], "deab");
}
