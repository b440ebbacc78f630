/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("open() returns the lowest number that is free, that of a closed descriptor if it is the lowest",
     POSIX("open", "DESCRIPTION"))
{
	const char *file = temp_file("data", 4);
	int fd[4];

	for (int i = 0; i < 4; i++)
		fd[i] = MUST(open(file, O_RDONLY));
	MUST(close(fd[2]));
	MUST(close(fd[1]));
	FAILS(EBADF, fcntl(fd[1], F_GETFD));
	EQUAL(open(file, O_RDONLY), fd[1]);
	EQUAL(fcntl(fd[1], F_GETFD), 0);
	EQUAL(open(file, O_RDONLY), fd[2]);
	EQUAL(open(file, O_RDONLY), fd[3] + 1);
}
