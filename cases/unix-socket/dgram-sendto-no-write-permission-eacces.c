/* SPDX-License-Identifier: MIT */
#include "socket.h"

static struct address address;

static void send_there(void *unused)
{
	int fd = new_socket_of(AF_UNIX, SOCK_DGRAM);
	struct msghdr *header = plain("x");

	(void)unused;
	become_second_user();
	FAILS(EACCES, sendto(fd, "x", 1, 0, TO(address)));
	header->msg_name = &address.any;
	header->msg_namelen = address.size;
	FAILS(EACCES, sendmsg(fd, header, 0));
}

CASE("sendto() and sendmsg() to a socket file that the process may not write to fail with EACCES, and nothing arrives",
     LINUX("unix(7)", "Pathname socket ownership and permissions"), NEEDS(SECOND_USER))
{
	int receiver = new_bound_of(AF_UNIX, SOCK_DGRAM, &address);

	MUST(chmod(temp_dir(), 0755));
	MUST(chmod(address.un.sun_path, 0775));
	FINISHES(child(send_there, NULL));
	NOTHING_LEFT(receiver);
}
