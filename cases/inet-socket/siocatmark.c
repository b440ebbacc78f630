/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SIOCATMARK */
#include <sys/ioctl.h>

#include "inet.h"

static int at_mark(int fd)
{
	int answer = -1;

	SUCCEEDS(ioctl(fd, SIOCATMARK, &answer));
	return answer;
}

CASE("SIOCATMARK of a TCP socket stores 1 when all before the out-of-band byte was received, and 0 before and behind it",
     LINUX("tcp(7)", "Ioctls, SIOCATMARK"), NEEDS(LOOPBACK),
     NOT_UNDER_MEMCHECK("it takes what SIOCATMARK stores for what it reads"))
{
	int fd[2];

	new_pair(fd);
	EQUAL(at_mark(fd[1]), 0);
	EQUAL(send(fd[0], "ab!", 3, MSG_OOB), 3);
	await_events(fd[1], POLLPRI);
	EQUAL(at_mark(fd[1]), 0);
	RECEIVES(fd[1], "ab");
	EQUAL(at_mark(fd[1]), 1);
	SENDS(fd[0], "cd");
	RECEIVES(fd[1], "cd");
	EQUAL(at_mark(fd[1]), 0);
}
