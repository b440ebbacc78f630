/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("both ends of a " OBJECT " can send a descriptor to the other at once",
     VARIANT(stream, "unix-socket/scm-rights-both-directions", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(dgram, "unix-socket/dgram-scm-rights-both-directions", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-rights-both-directions", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")))
{
	int fd[2], first = MUST(open(temp_file("abc", 3), O_RDONLY)), second = MUST(open(temp_file("de", 2), O_RDONLY));

	new_pair(fd);
	EQUAL(sendmsg(fd[0], rights(&first, 1), 0), 1);
	EQUAL(sendmsg(fd[1], rights(&second, 1), 0), 1);
	SAME_FILE(RECEIVES_DESCRIPTOR(fd[1]), first);
	SAME_FILE(RECEIVES_DESCRIPTOR(fd[0]), second);
	NOTHING_LEFT(fd[0]);
	NOTHING_LEFT(fd[1]);
}
