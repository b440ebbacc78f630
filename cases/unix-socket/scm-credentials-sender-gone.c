/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* struct ucred, SO_PASSCRED */
#include "socket.h"

static int fd[2];

static void send_plainly(void *unused)
{
	(void)unused;
	SENDS(fd[0], "m");
}

CASE("a receiver with SO_PASSCRED gets the ID of the process that sent also when that has ended before the message is received",
     VARIANT(stream, "unix-socket/scm-credentials-sender-gone", LINUX("unix(7)", "Socket options, SO_PASSCRED")),
     VARIANT(dgram, "unix-socket/dgram-scm-credentials-sender-gone", LINUX("unix(7)", "Socket options, SO_PASSCRED")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-credentials-sender-gone", LINUX("unix(7)", "Socket options, SO_PASSCRED")))
{
	new_pair(fd);
	SUCCEEDS(setsockopt(fd[1], SOL_SOCKET, SO_PASSCRED, VALUE(1)));
	pid_t other = child(send_plainly, NULL);
	FINISHES(other);
	RECEIVES_CREDENTIALS(fd[1], other, getuid(), getgid());
	NOTHING_LEFT(fd[1]);
}
