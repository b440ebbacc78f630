/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];

static void receive(void *unused)
{
	(void)unused;
	EQUAL(recv(fd[1], &(char){0}, 1, 0), 0);
}

CASE("recv() that waits on a " OBJECT " returns 0 when its peer calls shutdown() with SHUT_WR",
     VARIANT(stream, "unix-socket/shutdown-wr-wakes-peers-recv", POSIX("recv", "RETURN VALUE")),
     VARIANT(seqpacket, "unix-socket/seqpacket-shutdown-wr-wakes-peers-recv", LINUX("recv(2)", "RETURN VALUE")),
     VARIANT(tcp, "inet-socket/tcp-shutdown-wr-wakes-peers-recv", POSIX("recv", "RETURN VALUE"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-shutdown-wr-wakes-peers-recv", POSIX("recv", "RETURN VALUE"), NEEDS(LOOPBACK6)))
{
	new_pair(fd);
	pid_t waiting = child(receive, NULL);
	BLOCKS(waiting);
	MUST(shutdown(fd[0], SHUT_WR));
	FINISHES(waiting);
}
