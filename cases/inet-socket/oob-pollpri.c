/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("poll() reports POLLPRI of a " OBJECT " when out-of-band data has come, until it is received",
     VARIANT(tcp, "inet-socket/oob-pollpri", LINUX("socket(7)", "I/O events table"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-oob-pollpri", LINUX("socket(7)", "I/O events table"), NEEDS(LOOPBACK6)))
{
	int fd[2];

	new_pair(fd);
	EXCHANGES(fd[0], fd[1], "abc");
	POLLS_NOTHING(fd[1], POLLPRI);
	EQUAL(send(fd[0], "!", 1, MSG_OOB), 1);
	POLLS(fd[1], POLLPRI, POLLPRI);
	EQUAL(recv(fd[1], &(char){0}, 1, MSG_OOB | MSG_DONTWAIT), 1);
	POLLS_NOTHING(fd[1], POLLPRI);
}
