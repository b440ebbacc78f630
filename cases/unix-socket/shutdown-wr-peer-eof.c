/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("after shutdown() with SHUT_WR the peer of the " OBJECT " receives what was sent before, then 0, and can still send",
     VARIANT(stream, "unix-socket/shutdown-wr-peer-eof", POSIX("shutdown", "DESCRIPTION, SHUT_WR")),
     VARIANT(seqpacket, "unix-socket/seqpacket-shutdown-wr-peer-eof", LINUX("shutdown(2)", "DESCRIPTION")),
     VARIANT(tcp, "inet-socket/tcp-shutdown-wr-peer-eof", POSIX("shutdown", "DESCRIPTION, SHUT_WR"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-shutdown-wr-peer-eof", POSIX("shutdown", "DESCRIPTION, SHUT_WR"), NEEDS(LOOPBACK6)))
{
	int fd[2];

	new_pair(fd);
	SENDS(fd[0], "abc");
	SUCCEEDS(shutdown(fd[0], SHUT_WR));
	RECEIVES(fd[1], "abc");
	END_OF_FILE(fd[1]);
	EXCHANGES(fd[1], fd[0], "de");
}
