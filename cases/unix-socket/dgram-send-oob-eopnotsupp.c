/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("send(), sendto() and sendmsg() with MSG_OOB on a " OBJECT " fail with EOPNOTSUPP and send nothing",
     VARIANT(dgram, "unix-socket/dgram-send-oob-eopnotsupp", POSIX("send", "ERRORS [EOPNOTSUPP]; sendto(), sendmsg()")),
     VARIANT(seqpacket, "unix-socket/seqpacket-send-oob-eopnotsupp", LINUX("unix(7)", "ERRORS, EOPNOTSUPP")))
{
	int fd[2];

	new_pair(fd);
	FAILS(EOPNOTSUPP, send(fd[0], "x", 1, MSG_OOB));
	FAILS(EOPNOTSUPP, sendto(fd[0], "x", 1, MSG_OOB, NULL, 0));
	FAILS(EOPNOTSUPP, sendmsg(fd[0], plain("x"), MSG_OOB));
	NOTHING_LEFT(fd[1]);
}
