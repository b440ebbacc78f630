/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("a descriptor that fork() copied shares its file offset and its status flags with the original",
     POSIX("fork", "DESCRIPTION"))
{
	int status, fd = MUST(open(temp_file("abcdef", 6), O_RDWR));
	char byte = 0;

	MUST(lseek(fd, 1, SEEK_SET));
	pid_t pid = GIVES(fork());
	if (pid == 0) {
		EQUAL(read(fd, &byte, 1), 1);
		EQUAL(byte, 'b');
		MUST(lseek(fd, 4, SEEK_SET));
		MUST(fcntl(fd, F_SETFL, O_APPEND));
		_exit(0);
	}
	FINISHES(pid);
	EQUAL(read(fd, &byte, 1), 1);
	EQUAL(byte, 'e');
	EQUAL(GIVES(fcntl(fd, F_GETFL)) & O_APPEND, O_APPEND);
}
