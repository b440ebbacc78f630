/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("sendto() and sendmsg() to a path at which there is nothing fail with ENOENT",
     POSIX("sendto", "ERRORS [ENOENT]; sendmsg()"))
{
	struct address nothing = new_path_address();
	int fd = new_socket_of(AF_UNIX, SOCK_DGRAM);
	struct msghdr *header = plain("x");

	FAILS(ENOENT, sendto(fd, "x", 1, 0, TO(nothing)));
	header->msg_name = &nothing.any;
	header->msg_namelen = nothing.size;
	FAILS(ENOENT, sendmsg(fd, header, 0));
}
