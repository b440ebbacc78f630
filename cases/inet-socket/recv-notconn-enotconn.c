/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("recv(), recvfrom() and recvmsg() on a " OBJECT " that was never connected fail with ENOTCONN",
     VARIANT(tcp, "inet-socket/recv-notconn-enotconn", POSIX("recv", "ERRORS [ENOTCONN]; recvfrom(), recvmsg()")),
     VARIANT(tcp6, "inet-socket/tcp6-recv-notconn-enotconn", POSIX("recv", "ERRORS [ENOTCONN]; recvfrom(), recvmsg()"),
	     NEEDS(LOOPBACK6)))
{
	int fd = new_socket();

	FAILS(ENOTCONN, recv(fd, &(char){0}, 1, 0));
	FAILS(ENOTCONN, recvfrom(fd, &(char){0}, 1, 0, NULL, NULL));
	FAILS(ENOTCONN, recvmsg(fd, room(0), 0));
}
