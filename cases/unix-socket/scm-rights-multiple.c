/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("several descriptors in one message through a " OBJECT " arrive all, in their order, and each is of what was sent",
     VARIANT(stream, "unix-socket/scm-rights-multiple", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(dgram, "unix-socket/dgram-scm-rights-multiple", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-rights-multiple", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")))
{
	int fd[2], ends[2], received[3], file = MUST(open(temp_file("abc", 3), O_RDONLY));

	new_pair(fd);
	MUST(pipe(ends));
	EQUAL(sendmsg(fd[0], rights((int[]){ends[1], file, ends[0]}, 3), 0), 1);
	RECEIVES_DESCRIPTORS(fd[1], received, 3);
	SAME_FILE(received[0], ends[1]);
	SAME_FILE(received[1], file);
	EQUAL(MUST(fcntl(received[0], F_GETFL)) & O_ACCMODE, O_WRONLY);
	EQUAL(MUST(fcntl(received[2], F_GETFL)) & O_ACCMODE, O_RDONLY);
	EQUAL(LOOK(write(received[0], "x", 1)), 1);
	EQUAL(LOOK(read(received[2], &(char){0}, 1)), 1);
	NOTHING_LEFT(fd[1]);
}
