/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];

static void receive(void *unused)
{
	(void)unused;
	MUST(close(fd[0]));
	EQUAL(recv(fd[1], &(char){0}, 1, 0), 0);
}

CASE("recv() that waits on a " OBJECT " returns 0 when the last descriptor of its peer is closed",
     VARIANT(stream, "unix-socket/close-wakes-peers-recv", POSIX("recv", "RETURN VALUE")),
     VARIANT(seqpacket, "unix-socket/seqpacket-close-wakes-peers-recv", LINUX("recv(2)", "RETURN VALUE")),
     VARIANT(tcp, "inet-socket/tcp-close-wakes-peers-recv", POSIX("recv", "RETURN VALUE"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-close-wakes-peers-recv", POSIX("recv", "RETURN VALUE"), NEEDS(LOOPBACK6)))
{
	new_pair(fd);
	pid_t waiting = child(receive, NULL);
	BLOCKS(waiting);
	MUST(close(fd[0]));
	FINISHES(waiting);
}
