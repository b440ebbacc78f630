/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("sendto() with an address on a connected seqpacket socket sends to its peer, or fails with EISCONN",
     POSIX_MAY("sendto", "DESCRIPTION; ERRORS [EISCONN]"))
{
	struct address nothing = new_path_address();
	int fd[2];

	pair_of(SOCK_SEQPACKET, fd);
	ssize_t result = sendto(fd[0], "abc", 3, 0, TO(nothing));
	LINUX_OR_OTHER(result == 3, result == -1 && errno == EISCONN);
	if (result == 3)
		RECEIVES(fd[1], "abc");
	NOTHING_LEFT(fd[1]);
}
