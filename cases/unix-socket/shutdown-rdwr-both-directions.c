/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("after shutdown() with SHUT_RDWR the " OBJECT " sends and receives no more, and its peer receives an end of file",
     VARIANT(stream, "unix-socket/shutdown-rdwr-both-directions", POSIX("shutdown", "DESCRIPTION, SHUT_RDWR")),
     VARIANT(seqpacket, "unix-socket/seqpacket-shutdown-rdwr-both-directions", LINUX("shutdown(2)", "DESCRIPTION")),
     VARIANT(tcp, "inet-socket/tcp-shutdown-rdwr-both-directions", POSIX("shutdown", "DESCRIPTION, SHUT_RDWR"),
	     NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-shutdown-rdwr-both-directions", POSIX("shutdown", "DESCRIPTION, SHUT_RDWR"),
	     NEEDS(LOOPBACK6)))
{
	int fd[2];

	new_pair(fd);
	SENDS(fd[0], "abc");
	SUCCEEDS(shutdown(fd[0], SHUT_RDWR));
	FAILS(EPIPE, send(fd[0], "x", 1, MSG_NOSIGNAL));
	RECEIVES(fd[1], "abc");
	END_OF_FILE(fd[1]);
	END_OF_FILE(fd[0]);
}
