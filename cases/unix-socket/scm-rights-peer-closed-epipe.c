/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("sendmsg() with a descriptor to a " OBJECT " whose peer is closed fails with EPIPE, and the descriptor is nowhere held",
     VARIANT(stream, "unix-socket/scm-rights-peer-closed-epipe", LINUX("unix(7)", "ERRORS, EPIPE")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-rights-peer-closed-epipe", LINUX("unix(7)", "ERRORS, EPIPE")))
{
	int fd[2], ends[2];

	new_pair(fd);
	MUST(pipe(ends));
	set_nonblocking(ends[0]);
	MUST(close(fd[1]));
	FAILS(EPIPE, sendmsg(fd[0], rights(&ends[1], 1), MSG_NOSIGNAL));
	FAILS(EAGAIN, read(ends[0], &(char){0}, 1));
	MUST(close(ends[1]));
	EQUAL(read(ends[0], &(char){0}, 1), 0);
}
