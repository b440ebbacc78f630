/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("sendto() and sendmsg() to a path that is a symbolic link to itself fail with ELOOP",
     POSIX("sendto", "ERRORS [ELOOP]; sendmsg()"))
{
	const char *path = temp_path();
	struct address loop = path_address(path);
	int fd = new_socket_of(AF_UNIX, SOCK_DGRAM);
	struct msghdr *header = plain("x");

	MUST(symlink(path, path));
	FAILS(ELOOP, sendto(fd, "x", 1, 0, TO(loop)));
	header->msg_name = &loop.any;
	header->msg_namelen = loop.size;
	FAILS(ELOOP, sendmsg(fd, header, 0));
}
