/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("the write end of a pipe that is under way in a " OBJECT
     " stays open after its sender closed it, and writes when received",
     VARIANT(stream, "unix-socket/scm-rights-pipe-end-keeps-open", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(dgram, "unix-socket/dgram-scm-rights-pipe-end-keeps-open", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-rights-pipe-end-keeps-open",
	     LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")))
{
	int fd[2], ends[2];
	char byte = '?';

	new_pair(fd);
	MUST(pipe(ends));
	set_nonblocking(ends[0]);
	EQUAL(sendmsg(fd[0], rights(&ends[1], 1), 0), 1);
	MUST(close(ends[1]));
	FAILS(EAGAIN, read(ends[0], &byte, 1));
	int received = RECEIVES_DESCRIPTOR(fd[1]);
	SAME_FILE(received, ends[0]);
	EQUAL(write(received, "x", 1), 1);
	EQUAL(read(ends[0], &byte, 1), 1);
	EQUAL(byte, 'x');
	MUST(close(received));
	EQUAL(read(ends[0], &byte, 1), 0);
	NOTHING_LEFT(fd[1]);
}
