/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recv(), recvfrom() and recvmsg() on a " OBJECT " that is not connected fail: ENOTCONN in POSIX, EINVAL of a Linux stream",
     VARIANT(stream, "unix-socket/recv-notconn-einval-or-enotconn", LINUX_DEVIATION("recv", "ERRORS [ENOTCONN]")),
     VARIANT(seqpacket, "unix-socket/seqpacket-recv-notconn-einval-or-enotconn", LINUX("unix(7)", "ERRORS, ENOTCONN")))
{
	int fd = new_socket();
#ifdef PLUMB_VARIANT_seqpacket
	FAILS(ENOTCONN, recv(fd, &(char){0}, 1, 0));
	FAILS(ENOTCONN, recvfrom(fd, &(char){0}, 1, 0, NULL, NULL));
	FAILS(ENOTCONN, recvmsg(fd, room(0), 0));
#else
	FAILS_LIKE(EINVAL, ENOTCONN, recv(fd, &(char){0}, 1, 0));
	FAILS_LIKE(EINVAL, ENOTCONN, recvfrom(fd, &(char){0}, 1, 0, NULL, NULL));
	FAILS_LIKE(EINVAL, ENOTCONN, recvmsg(fd, room(0), 0));
#endif
}
