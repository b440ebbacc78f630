/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a descriptor sent to a connection that was not accepted is received after accept(), and closed if the listener is closed",
     VARIANT(stream, "unix-socket/scm-rights-unaccepted-closed", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-rights-unaccepted-closed",
	     LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")))
{
	struct address server;
	int listener = new_listener(&server), first = new_client(server), second = new_client(server), ends[2];

	MUST(pipe(ends));
	set_nonblocking(ends[0]);
	EQUAL(sendmsg(first, rights(&ends[0], 1), 0), 1);
	EQUAL(sendmsg(second, rights(&ends[1], 1), 0), 1);
	MUST(close(ends[1]));
	SAME_FILE(RECEIVES_DESCRIPTOR(ACCEPTS(listener)), ends[0]);
	FAILS(EAGAIN, read(ends[0], &(char){0}, 1));
	MUST(close(listener));
	EQUAL(read(awaited(ends[0]), &(char){0}, 1), 0);
}
