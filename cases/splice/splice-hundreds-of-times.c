/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice(), tee() */
#include "stream.h"

enum { SIZE = 5000, ROUNDS = 500 };

CASE("bytes that splice() moves to and fro between two pipes hundreds of times are still the same",
     LINUX("splice(2)", "DESCRIPTION"))
{
	static unsigned char data[SIZE], got[SIZE];
	int fd[2][2];

	MUST(pipe(fd[0]));
	MUST(pipe(fd[1]));
	for (int i = 0; i < SIZE; i++)
		data[i] = (unsigned char)(i % 251);
	MUST(write(fd[0][1], data, SIZE));
	for (int i = 0; i < ROUNDS; i++)
		for (size_t moved = 0; moved < SIZE;)
			moved += (size_t)GIVES(splice(fd[i % 2][0], NULL, fd[(i + 1) % 2][1], NULL, SIZE - moved, 0));
	EQUAL(read(fd[0][0], got, SIZE), SIZE);
	EQUAL_BYTES(got, data, SIZE);
}
