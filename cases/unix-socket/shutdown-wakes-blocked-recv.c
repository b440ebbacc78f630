/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];

static void receive(void *unused)
{
	(void)unused;
	EQUAL(recv(fd[1], &(char){0}, 1, 0), 0);
}

CASE("recv() that waits on a " OBJECT " returns 0 after shutdown() with SHUT_RD, at the latest when the peer is closed, too",
     VARIANT(stream, "unix-socket/shutdown-wakes-blocked-recv", IMPL("shutdown", "DESCRIPTION, SHUT_RD")),
     VARIANT(seqpacket, "unix-socket/seqpacket-shutdown-wakes-blocked-recv", IMPL("shutdown", "DESCRIPTION, SHUT_RD")),
     VARIANT(tcp, "inet-socket/shutdown-rd-wakes-recv", IMPL("shutdown", "DESCRIPTION, SHUT_RD"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-shutdown-rd-wakes-recv", IMPL("shutdown", "DESCRIPTION, SHUT_RD"), NEEDS(LOOPBACK6)))
{
	new_pair(fd);
	struct thread *waiting = thread(receive, NULL);
	BLOCKS(waiting);
	SUCCEEDS(shutdown(fd[1], SHUT_RD));
	MUST(close(fd[0]));
	FINISHES(waiting);
	OBSERVE("it returns");
}
