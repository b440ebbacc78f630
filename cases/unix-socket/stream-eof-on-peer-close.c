/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recv() on a " OBJECT " whose peer is closed gives what was sent before, and then 0 each time",
     VARIANT(stream, "unix-socket/stream-eof-on-peer-close", POSIX("recv", "RETURN VALUE")),
     VARIANT(seqpacket, "unix-socket/seqpacket-eof-on-peer-close", LINUX("recv(2)", "RETURN VALUE")),
     VARIANT(tcp6, "inet-socket/tcp6-eof-on-peer-close", POSIX("recv", "RETURN VALUE"), NEEDS(LOOPBACK6)))
{
	int fd[2];

	new_pair(fd);
	SENDS(fd[0], "abc");
	MUST(close(fd[0]));
	RECEIVES(fd[1], "abc");
	END_OF_FILE(fd[1]);
	END_OF_FILE(fd[1]);
}
