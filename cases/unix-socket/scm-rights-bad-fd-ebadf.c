/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("sendmsg() of a descriptor that is not open, alone or among others, fails with EBADF and sends nothing",
     VARIANT(stream, "unix-socket/scm-rights-bad-fd-ebadf", LINUX("unix(7)", "ERRORS, EBADF")),
     VARIANT(dgram, "unix-socket/dgram-scm-rights-bad-fd-ebadf", LINUX("unix(7)", "ERRORS, EBADF")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-rights-bad-fd-ebadf", LINUX("unix(7)", "ERRORS, EBADF")))
{
	int fd[2], closed = MUST(dup(0));

	new_pair(fd);
	MUST(close(closed));
	FAILS(EBADF, sendmsg(fd[0], rights(&closed, 1), 0));
	FAILS(EBADF, sendmsg(fd[0], rights((int[]){0, closed, 1}, 3), 0));
	FAILS(EBADF, sendmsg(fd[0], rights((int[]){-1}, 1), 0));
	NOTHING_LEFT(fd[1]);
	EXCHANGES(fd[0], fd[1], "abc");
}
