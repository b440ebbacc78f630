/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* FIONREAD */
#include <sys/ioctl.h>

#include "inet.h"

static int next_size(int fd)
{
	int size = -1;

	SUCCEEDS(ioctl(fd, FIONREAD, &size));
	return size;
}

CASE("FIONREAD of a " OBJECT " is the size of the next datagram, not of all",
     VARIANT(udp, "inet-socket/udp-fionread", LINUX("udp(7)", "Ioctls, FIONREAD (SIOCINQ)"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-fionread", LINUX("udp(7)", "Ioctls, FIONREAD (SIOCINQ)"), NEEDS(LOOPBACK6)))
{
	int fd[2];

	new_pair(fd);
	EQUAL(next_size(fd[1]), 0);
	SENDS(fd[0], "abc");
	EQUAL(next_size(awaited(fd[1])), 3);
	SENDS(fd[0], "defgh");
	EQUAL(next_size(fd[1]), 3);
	RECEIVES(fd[1], "abc");
	EQUAL(next_size(awaited(fd[1])), 5);
	RECEIVES(fd[1], "defgh");
	EQUAL(next_size(fd[1]), 0);
}
