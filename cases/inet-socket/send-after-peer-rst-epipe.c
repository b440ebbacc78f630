/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("after a reset of a " OBJECT " by its peer recv() fails with ECONNRESET, and then send() with EPIPE and SIGPIPE",
     VARIANT(tcp, "inet-socket/send-after-peer-rst-epipe", POSIX("send", "ERRORS [EPIPE]; recv() [ECONNRESET]"),
	     NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-send-after-peer-rst-epipe", POSIX("send", "ERRORS [EPIPE]; recv() [ECONNRESET]"),
	     NEEDS(LOOPBACK6)))
{
	int fd[2];

	new_pair(fd);
	catch_signal(SIGPIPE, 0);
	reset(fd[1]);
	FAILS(ECONNRESET, recv(awaited(fd[0]), &(char){0}, 1, MSG_DONTWAIT));
	FAILS(EPIPE, send(fd[0], "x", 1, MSG_NOSIGNAL));
	EQUAL(caught(SIGPIPE), 0);
	FAILS(EPIPE, send(fd[0], "x", 1, 0));
	EQUAL(caught(SIGPIPE), 1);
}
