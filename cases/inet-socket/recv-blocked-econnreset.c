/* SPDX-License-Identifier: MIT */
#include "inet.h"

static int fd[2];

static void receive(void *unused)
{
	(void)unused;
	FAILS(ECONNRESET, recv(fd[0], &(char){0}, 1, 0));
}

CASE("recv() that waits on a " OBJECT " fails with ECONNRESET when the peer resets it",
     VARIANT(tcp, "inet-socket/recv-blocked-econnreset", POSIX("recv", "ERRORS [ECONNRESET]"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-recv-blocked-econnreset", POSIX("recv", "ERRORS [ECONNRESET]"), NEEDS(LOOPBACK6)))
{
	new_pair(fd);
	struct thread *receiver = thread(receive, NULL);
	BLOCKS(receiver);
	reset(fd[1]);
	FINISHES(receiver);
}
