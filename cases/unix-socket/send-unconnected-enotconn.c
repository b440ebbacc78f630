/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("send(), sendto() and sendmsg() on a " OBJECT " that was never connected fail with ENOTCONN",
     VARIANT(stream, "unix-socket/send-unconnected-enotconn", POSIX("send", "ERRORS [ENOTCONN]; sendto(), sendmsg()")),
     VARIANT(seqpacket, "unix-socket/seqpacket-send-unconnected-enotconn", LINUX("send(2)", "ERRORS, ENOTCONN")))
{
	int fd = new_socket();

	catch_signal(SIGPIPE, 0);
	FAILS(ENOTCONN, send(fd, "x", 1, 0));
	FAILS(ENOTCONN, sendto(fd, "x", 1, 0, NULL, 0));
	FAILS(ENOTCONN, sendmsg(fd, plain("x"), 0));
	EQUAL(caught(SIGPIPE), 0);
}
