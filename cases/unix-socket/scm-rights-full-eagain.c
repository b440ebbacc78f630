/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("sendmsg() with a descriptor to a full " OBJECT " fails with EAGAIN, and the descriptor is nowhere held",
     VARIANT(stream, "unix-socket/scm-rights-full-eagain", LINUX("send(2)", "ERRORS, EAGAIN")),
     VARIANT(dgram, "unix-socket/dgram-scm-rights-full-eagain", LINUX("send(2)", "ERRORS, EAGAIN")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-rights-full-eagain", LINUX("send(2)", "ERRORS, EAGAIN")))
{
	int fd[2], ends[2];

	new_pair(fd);
	MUST(pipe(ends));
	set_nonblocking(ends[0]);
	fill_queue(fd[0]);
	FAILS(EAGAIN, sendmsg(fd[0], rights(&ends[1], 1), MSG_DONTWAIT));
	FAILS(EAGAIN, read(ends[0], &(char){0}, 1));
	MUST(close(ends[1]));
	EQUAL(read(ends[0], &(char){0}, 1), 0);
}
