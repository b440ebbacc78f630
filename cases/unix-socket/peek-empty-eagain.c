/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recv() with MSG_PEEK on an empty " OBJECT
     " with O_NONBLOCK fails with EAGAIN, and at the end of file gives 0 as often as asked",
     VARIANT(stream, "unix-socket/peek-empty-eagain", POSIX("recv", "DESCRIPTION, MSG_PEEK")),
     VARIANT(seqpacket, "unix-socket/seqpacket-peek-empty-eagain", LINUX("recv(2)", "The flags argument, MSG_PEEK")),
     VARIANT(tcp, "inet-socket/tcp-peek-empty-eagain", POSIX("recv", "DESCRIPTION, MSG_PEEK"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-peek-empty-eagain", POSIX("recv", "DESCRIPTION, MSG_PEEK"), NEEDS(LOOPBACK6)))
{
	int fd[2];
	char byte;

	new_pair(fd);
	set_nonblocking(fd[1]);
	FAILS_EITHER(EAGAIN, EWOULDBLOCK, recv(fd[1], &byte, 1, MSG_PEEK));
	MUST(close(fd[0]));
	EQUAL(recv(awaited(fd[1]), &byte, 1, MSG_PEEK), 0);
	EQUAL(recv(fd[1], &byte, 1, MSG_PEEK), 0);
	EQUAL(recv(fd[1], &byte, 1, 0), 0);
}
