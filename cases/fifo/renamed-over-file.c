/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <sys/stat.h>

#include "stream.h"

CASE("rename() of a FIFO onto a file puts the FIFO there, and of a file onto a FIFO that is open leaves that one usable",
     POSIX("rename", "DESCRIPTION"))
{
	const char *fifo = temp_fifo(), *file = temp_file("abc", 3), *other = temp_file("def", 3);
	struct stat status;
	int fd[2];

	SUCCEEDS(rename(fifo, file));
	MUST(lstat(file, &status));
	HOLDS(S_ISFIFO(status.st_mode));
	fd[0] = MUST(open(file, O_RDONLY | O_NONBLOCK));
	fd[1] = MUST(open(file, O_WRONLY));
	SUCCEEDS(rename(other, file));
	MUST(stat(file, &status));
	HOLDS(S_ISREG(status.st_mode));
	MUST(write(fd[1], "x", 1));
	READS(fd[0], "x");
}
