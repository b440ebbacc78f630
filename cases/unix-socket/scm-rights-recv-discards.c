/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recv() and read() on a " OBJECT " give the data of a message with a descriptor, which is closed",
     VARIANT(stream, "unix-socket/scm-rights-recv-discards", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(dgram, "unix-socket/dgram-scm-rights-recv-discards", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-rights-recv-discards", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")))
{
	int fd[2], ends[2];
	char byte = '?';

	new_pair(fd);
	MUST(pipe(ends));
	set_nonblocking(ends[0]);
	EQUAL(sendmsg(fd[0], rights(&ends[1], 1), 0), 1);
	EQUAL(sendmsg(fd[0], rights(&ends[1], 1), 0), 1);
	MUST(close(ends[1]));
	int next = next_fd();
	RECEIVES(fd[1], "m");
	FAILS(EAGAIN, read(ends[0], &byte, 1));
	EQUAL(read(fd[1], &byte, 1), 1);
	EQUAL(byte, 'm');
	EQUAL(next_fd(), next);
	EQUAL(LOOK(read(ends[0], &byte, 1)), 0);
}
