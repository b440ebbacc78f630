/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("send() on a " OBJECT " that was never connected fails with ENOTCONN (POSIX) or EPIPE (Linux)",
     VARIANT(tcp, "inet-socket/send-notconn", LINUX_DEVIATION("send(2)", "ERRORS, ENOTCONN, EPIPE")),
     VARIANT(tcp6, "inet-socket/tcp6-send-notconn", LINUX_DEVIATION("send(2)", "ERRORS, ENOTCONN, EPIPE"), NEEDS(LOOPBACK6)))
{
	int fd = new_socket();

	FAILS_LIKE(EPIPE, ENOTCONN, send(fd, "x", 1, MSG_NOSIGNAL));
	FAILS_LIKE(EPIPE, ENOTCONN, sendmsg(fd, plain("x"), MSG_NOSIGNAL));
}
