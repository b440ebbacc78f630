/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("after shutdown() with SHUT_RD of a " OBJECT
     " recv() there gives 0 and the peer's send() fails with EPIPE; it can still send",
     VARIANT(stream, "unix-socket/shutdown-rd-local-eof", LINUX("shutdown(2)", "DESCRIPTION")),
     VARIANT(seqpacket, "unix-socket/seqpacket-shutdown-rd-local-eof", LINUX("shutdown(2)", "DESCRIPTION")))
{
	int fd[2];

	new_pair(fd);
	SUCCEEDS(shutdown(fd[0], SHUT_RD));
	END_OF_FILE(fd[0]);
	FAILS(EPIPE, send(fd[1], "x", 1, MSG_NOSIGNAL));
	EXCHANGES(fd[0], fd[1], "de");
}
