/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("send() on a " OBJECT " after shutdown() with SHUT_WR raises SIGPIPE unless MSG_NOSIGNAL is given",
     VARIANT(stream, "unix-socket/shutdown-wr-sigpipe", LINUX("socket(7)", "Signals")),
     VARIANT(tcp, "inet-socket/tcp-shutdown-wr-sigpipe", LINUX("socket(7)", "Signals"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-shutdown-wr-sigpipe", LINUX("socket(7)", "Signals"), NEEDS(LOOPBACK6)))
{
	int fd[2];

	new_pair(fd);
	catch_signal(SIGPIPE, 0);
	MUST(shutdown(fd[0], SHUT_WR));
	FAILS(EPIPE, send(fd[0], "x", 1, 0));
	EQUAL(caught(SIGPIPE), 1);
	FAILS(EPIPE, send(fd[0], "x", 1, MSG_NOSIGNAL));
	EQUAL(caught(SIGPIPE), 1);
}
