/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a descriptor can be sent and received 10,000 times through a " OBJECT ": nothing is left of it",
     VARIANT(stream, "unix-socket/scm-rights-ten-thousand", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS"), TIMEOUT(30)),
     VARIANT(dgram, "unix-socket/dgram-scm-rights-ten-thousand", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS"),
	     TIMEOUT(30)),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-rights-ten-thousand", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS"),
	     TIMEOUT(30)))
{
	int fd[2], ends[2], next;

	new_pair(fd);
	MUST(pipe(ends));
	set_nonblocking(ends[0]);
	next = next_fd();
	for (int i = 0; i < 10000; i++) {
		EQUAL(sendmsg(fd[0], rights(&ends[1], 1), 0), 1);
		MUST(close(RECEIVES_DESCRIPTOR(fd[1])));
	}
	EQUAL(next_fd(), next);
	MUST(close(ends[1]));
	EQUAL(read(ends[0], &(char){0}, 1), 0);
}
