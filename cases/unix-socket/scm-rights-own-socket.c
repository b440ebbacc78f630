/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a " OBJECT " sent to its own peer is received there, and what is sent into it comes out of the peer",
     VARIANT(stream, "unix-socket/scm-rights-own-socket", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(dgram, "unix-socket/dgram-scm-rights-own-socket", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-rights-own-socket", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")))
{
	int fd[2];

	new_pair(fd);
	EQUAL(sendmsg(fd[0], rights(&fd[0], 1), 0), 1);
	MUST(close(fd[0]));
	int received = RECEIVES_DESCRIPTOR(fd[1]);
	EXCHANGES(received, fd[1], "abc");
	EXCHANGES(fd[1], received, "de");
}
