/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("sendto() and sendmsg() with an address on a connected stream socket ignore that, or fail with EISCONN and send nothing",
     POSIX_MAY("sendto", "DESCRIPTION; ERRORS [EISCONN]; sendmsg()"))
{
	struct address server, other;
	int listener = new_listener(&server), elsewhere = new_listener(&other), client = new_client(server);
	int accepted = MUST(accept(listener, NULL, NULL));
	ssize_t result = sendto(client, "abc", 3, 0, TO(other));

	LINUX_OR_OTHER(result == -1 && errno == EISCONN, result == 3);
	if (result == 3)
		RECEIVES(accepted, "abc");
	struct msghdr *header = plain("f");
	header->msg_name = &other.any;
	header->msg_namelen = other.size;
	result = sendmsg(client, header, 0);
	LINUX_OR_OTHER(result == -1 && errno == EISCONN, result == 1);
	if (result == 1)
		RECEIVES(accepted, "f");
	set_nonblocking(elsewhere);
	FAILS_EITHER(EAGAIN, EWOULDBLOCK, accept(elsewhere, NULL, NULL));
	EXCHANGES(client, accepted, "de");
}
