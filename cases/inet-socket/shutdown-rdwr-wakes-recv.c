/* SPDX-License-Identifier: MIT */
#include "inet.h"

static int fd[2];

static void receive(void *unused)
{
	(void)unused;
	EQUAL(recv(fd[1], &(char){0}, 1, 0), 0);
}

CASE("recv() that waits on a " OBJECT " returns 0 when another thread shuts it down with SHUT_RDWR",
     VARIANT(tcp, "inet-socket/shutdown-rdwr-wakes-recv", IMPL("shutdown", "DESCRIPTION, SHUT_RDWR"), NEEDS(LOOPBACK)),
     VARIANT(udp, "inet-socket/udp-shutdown-rdwr-wakes-recv", IMPL("shutdown", "DESCRIPTION, SHUT_RDWR"), NEEDS(LOOPBACK)))
{
	new_pair(fd);
	struct thread *waiting = thread(receive, NULL);
	BLOCKS(waiting);
	SUCCEEDS(shutdown(fd[1], SHUT_RDWR));
	FINISHES(waiting);
	OBSERVE("it returns");
}
