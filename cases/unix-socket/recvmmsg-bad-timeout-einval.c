/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* recvmmsg() */
#include "socket.h"

CASE("recvmmsg() with a time that has more nanoseconds than a second has fails with EINVAL and receives nothing",
     LINUX("recvmmsg(2)", "ERRORS, EINVAL"))
{
	struct mmsghdr received = {0};
	struct timespec many = {0, 1000000000};
	int fd[2];

	pair_of(SOCK_DGRAM, fd);
	SENDS(fd[0], "abc");
	received.msg_hdr = *room(0);
	FAILS(EINVAL, recvmmsg(fd[1], &received, 1, MSG_DONTWAIT, &many));
	RECEIVES(fd[1], "abc");
	NOTHING_LEFT(fd[1]);
}
