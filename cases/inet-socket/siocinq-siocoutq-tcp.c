/* SPDX-License-Identifier: MIT */
#include <sys/ioctl.h>

#include "inet.h"

#define SIOCINQ FIONREAD /* <linux/sockios.h> has them, which not every libc has */
#define SIOCOUTQ TIOCOUTQ

static int queued(int fd, unsigned long request)
{
	int size = -1;

	SUCCEEDS(ioctl(fd, request, &size));
	return size;
}

CASE("SIOCINQ tells how many bytes a TCP socket has to read, SIOCOUTQ how many were sent and not acknowledged",
     LINUX("tcp(7)", "Ioctls, SIOCINQ, SIOCOUTQ"), NEEDS(LOOPBACK))
{
	int fd[2];

	new_pair(fd);
	EQUAL(queued(fd[1], SIOCINQ), 0);
	EQUAL(queued(fd[0], SIOCOUTQ), 0);
	SENDS(fd[0], "abc");
	await_data(fd[1]);
	EQUAL(queued(fd[1], SIOCINQ), 3);
	EQUAL(recv(fd[1], &(char){0}, 1, MSG_DONTWAIT), 1);
	EQUAL(queued(fd[1], SIOCINQ), 2);
	fill(fd[0]);
	AT_LEAST(queued(fd[0], SIOCOUTQ), 1);
	EQUAL(queued(fd[1], SIOCOUTQ), 0);
}
