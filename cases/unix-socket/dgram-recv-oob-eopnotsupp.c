/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recv(), recvfrom() and recvmsg() with MSG_OOB on a " OBJECT " fail with EOPNOTSUPP and take nothing",
     VARIANT(dgram, "unix-socket/dgram-recv-oob-eopnotsupp", LINUX("unix(7)", "ERRORS, EOPNOTSUPP")),
     VARIANT(seqpacket, "unix-socket/seqpacket-recv-oob-eopnotsupp", LINUX("unix(7)", "ERRORS, EOPNOTSUPP")))
{
	int fd[2];

	new_pair(fd);
	SENDS(fd[0], "abc");
	FAILS(EOPNOTSUPP, recv(fd[1], &(char){0}, 1, MSG_OOB | MSG_DONTWAIT));
	FAILS(EOPNOTSUPP, recvfrom(fd[1], &(char){0}, 1, MSG_OOB | MSG_DONTWAIT, NULL, NULL));
	FAILS(EOPNOTSUPP, recvmsg(fd[1], room(0), MSG_OOB | MSG_DONTWAIT));
	RECEIVES(fd[1], "abc");
	NOTHING_LEFT(fd[1]);
}
