/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("sendmsg() on a " OBJECT
     " with a control message of SOL_SOCKET whose type does not exist fails with EINVAL and sends nothing",
     VARIANT(stream, "unix-socket/scm-unknown-type-einval", LINUX("unix(7)", "ERRORS, EINVAL")),
     VARIANT(dgram, "unix-socket/dgram-scm-unknown-type-einval", LINUX("unix(7)", "ERRORS, EINVAL")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-unknown-type-einval", LINUX("unix(7)", "ERRORS, EINVAL")))
{
	int fd[2];

	new_pair(fd);
	plain("m");
	FAILS(EINVAL, sendmsg(fd[0], add_control(0x7ffe, &(int){0}, sizeof(int)), 0));
	NOTHING_LEFT(fd[1]);
}
