/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("a descriptor that fork() copied shares its file offset and its status flags with the original",
     POSIX("fork", "DESCRIPTION"))
{
	int fd = MUST(open(temp_file("abcdef", 6), O_RDWR));

	MUST(lseek(fd, 1, SEEK_SET));
	pid_t pid = GIVES(fork());
	if (pid == 0) {
		READS_FIRST(fd, "b");
		MUST(lseek(fd, 4, SEEK_SET));
		MUST(fcntl(fd, F_SETFL, O_APPEND));
		_exit(0);
	}
	FINISHES(pid);
	READS_FIRST(fd, "e");
	EQUAL(GIVES(fcntl(fd, F_GETFL)) & O_APPEND, O_APPEND);
}
