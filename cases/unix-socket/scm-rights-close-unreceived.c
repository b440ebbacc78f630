/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("when a " OBJECT " is closed with a descriptor that was not received, that is closed, too",
     VARIANT(stream, "unix-socket/scm-rights-close-unreceived", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(dgram, "unix-socket/dgram-scm-rights-close-unreceived", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-rights-close-unreceived",
	     LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")))
{
	int fd[2], ends[2];

	new_pair(fd);
	MUST(pipe(ends));
	set_nonblocking(ends[0]);
	EQUAL(sendmsg(fd[0], rights(&ends[1], 1), 0), 1);
	MUST(close(ends[1]));
	FAILS(EAGAIN, read(ends[0], &(char){0}, 1));
	MUST(close(fd[1]));
	EQUAL(read(awaited(ends[0]), &(char){0}, 1), 0);
}
