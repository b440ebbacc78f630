/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("sendto() with an address on a connected stream socket ignores that, or fails with EISCONN and sends nothing",
     POSIX_MAY("sendto", "DESCRIPTION; ERRORS [EISCONN]"))
{
	struct address server, other;
	int listener = new_listener(&server), elsewhere = new_listener(&other), client = new_client(server);
	int accepted = MUST(accept(listener, NULL, NULL));
	ssize_t result = sendto(client, "abc", 3, 0, TO(other));

	LINUX_OR_OTHER(result == -1 && errno == EISCONN, result == 3);
	if (result == 3)
		RECEIVES(accepted, "abc");
	set_nonblocking(elsewhere);
	FAILS_EITHER(EAGAIN, EWOULDBLOCK, accept(elsewhere, NULL, NULL));
	EXCHANGES(client, accepted, "de");
}
