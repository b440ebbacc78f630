/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a descriptor arrives though the " OBJECT " that sent it is closed by then",
     VARIANT(stream, "unix-socket/scm-rights-after-sender-closed-socket", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(dgram, "unix-socket/dgram-scm-rights-after-sender-closed-socket",
	     LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-rights-after-sender-closed-socket",
	     LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")))
{
	int fd[2], file = MUST(open(temp_file("abc", 3), O_RDONLY)), copy = MUST(dup(file));

	new_pair(fd);
	EQUAL(sendmsg(fd[0], rights(&file, 1), 0), 1);
	MUST(close(file));
	MUST(close(fd[0]));
	SAME_FILE(RECEIVES_DESCRIPTOR(fd[1]), copy);
	EQUAL(LOOK(recv(fd[1], &(char){0}, 1, MSG_DONTWAIT)), SOCKET_TYPE == SOCK_DGRAM ? -1 : 0);
}
