/* SPDX-License-Identifier: MIT */
#include "stream.h"

static void open_as(int number, const char *file)
{
	EQUAL(open(file, O_RDONLY), number);
	READS_FIRST(number, "d");
}

CASE("open() returns the lowest number that is free, that of a closed descriptor if it is the lowest",
     POSIX("open", "DESCRIPTION"))
{
	const char *file = temp_file("data", 4);
	int fd[4];

	for (int i = 0; i < 4; i++)
		fd[i] = MUST(open(file, O_RDONLY));
	int next = next_fd();

	MUST(close(fd[2]));
	MUST(close(fd[1]));
	FAILS(EBADF, fcntl(fd[1], F_GETFD));
	open_as(fd[1], file);
	open_as(fd[2], file);
	open_as(next, file);
}
