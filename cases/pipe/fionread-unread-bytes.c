/* SPDX-License-Identifier: MIT */
#include <sys/ioctl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("ioctl() FIONREAD says of either end of a pipe how many bytes are unread in it", LINUX("pipe(7)", "Pipe capacity"))
{
	int fd[2], unread = -1;

	MUST(pipe(fd));
	SUCCEEDS(ioctl(fd[0], FIONREAD, &unread));
	EQUAL(unread, 0);
	MUST(write(fd[1], "abcde", 5));
	MUST(write(fd[1], "fg", 2));
	for (int end = 0; end < 2; end++) {
		unread = -1;
		SUCCEEDS(ioctl(fd[end], FIONREAD, &unread));
		EQUAL(unread, 7);
	}
	MUST(read(fd[0], &(char){0}, 1));
	SUCCEEDS(ioctl(fd[0], FIONREAD, &unread));
	EQUAL(unread, 6);
	size_t size = fill(fd[1]);
	SUCCEEDS(ioctl(fd[1], FIONREAD, &unread));
	EQUAL(unread, 6 + size);
}
