/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("after shutdown() with SHUT_WR a send() on that " OBJECT " fails with EPIPE, and it can still receive",
     VARIANT(stream, "unix-socket/shutdown-wr-local-send-epipe", POSIX("send", "ERRORS [EPIPE]")),
     VARIANT(dgram, "unix-socket/dgram-shutdown-wr-local-send-epipe", POSIX("send", "ERRORS [EPIPE]")),
     VARIANT(seqpacket, "unix-socket/seqpacket-shutdown-wr-local-send-epipe", LINUX("send(2)", "ERRORS, EPIPE")),
     VARIANT(tcp, "inet-socket/tcp-shutdown-wr-local-send-epipe", POSIX("send", "ERRORS [EPIPE]"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-shutdown-wr-local-send-epipe", POSIX("send", "ERRORS [EPIPE]"), NEEDS(LOOPBACK6)),
     VARIANT(udp, "inet-socket/udp-shutdown-wr-local-send-epipe", POSIX("send", "ERRORS [EPIPE]"), NEEDS(LOOPBACK)))
{
	int fd[2];

	new_pair(fd);
	SUCCEEDS(shutdown(fd[0], SHUT_WR));
	catch_signal(SIGPIPE, 0);
	FAILS(EPIPE, send(fd[0], "x", 1, 0));
	FAILS(EPIPE, write(fd[0], "x", 1));
	EXCHANGES(fd[1], fd[0], "de");
}
