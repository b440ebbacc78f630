/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recv() with MSG_WAITALL on a " OBJECT " whose peer is closed gives what there is",
     VARIANT(stream, "unix-socket/waitall-eof-short", POSIX_MAY("recv", "DESCRIPTION, MSG_WAITALL")),
     VARIANT(tcp, "inet-socket/tcp-waitall-eof-short", POSIX_MAY("recv", "DESCRIPTION, MSG_WAITALL"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-waitall-eof-short", POSIX_MAY("recv", "DESCRIPTION, MSG_WAITALL"), NEEDS(LOOPBACK6)))
{
	int fd[2];

	new_pair(fd);
	SENDS(fd[0], "abc");
	MUST(close(fd[0]));
	RECEIVES_WITH(MSG_WAITALL, fd[1], "abc");
	END_OF_FILE(fd[1]);
}
