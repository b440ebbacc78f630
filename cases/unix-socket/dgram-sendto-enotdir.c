/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("sendto() and sendmsg() to a path below a regular file fail with ENOTDIR", POSIX("sendto", "ERRORS [ENOTDIR]; sendmsg()"))
{
	struct address below = address_below(temp_file("abc", 3), "socket");
	int fd = new_socket_of(AF_UNIX, SOCK_DGRAM);
	struct msghdr *header = plain("x");

	FAILS(ENOTDIR, sendto(fd, "x", 1, 0, TO(below)));
	header->msg_name = &below.any;
	header->msg_namelen = below.size;
	FAILS(ENOTDIR, sendmsg(fd, header, 0));
}
