/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* POLLRDHUP */
#include "inet.h"

CASE("poll() reports POLLERR and POLLHUP, asked for or not, when the peer of a " OBJECT " has reset it",
     VARIANT(tcp, "inet-socket/reset-poll", LINUX("poll(2)", "DESCRIPTION, POLLERR, POLLHUP"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-reset-poll", LINUX("poll(2)", "DESCRIPTION, POLLERR, POLLHUP"), NEEDS(LOOPBACK6)))
{
	int fd[2];

	new_pair(fd);
	POLLS_NOTHING(fd[0], 0);
	reset(fd[1]);
	POLLS(fd[0], 0, POLLERR | POLLHUP);
	EQUAL(OPTION(fd[0], SOL_SOCKET, SO_ERROR), ECONNRESET);
	POLLS(fd[0], 0, POLLHUP);
}
