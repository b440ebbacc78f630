/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* struct ucred, SO_PASSCRED */
#include "socket.h"

static int fd[2];
static struct gate *received;

static void send_plainly(void *unused)
{
	(void)unused;
	SENDS(fd[0], "m");
	pass_gate(received);
}

CASE("a receiver with SO_PASSCRED gets process ID, user ID and group ID of the process that sent, though that has not stated "
     "them",
     VARIANT(stream, "unix-socket/scm-credentials-auto", LINUX("unix(7)", "Socket options, SO_PASSCRED")),
     VARIANT(dgram, "unix-socket/dgram-scm-credentials-auto", LINUX("unix(7)", "Socket options, SO_PASSCRED")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-credentials-auto", LINUX("unix(7)", "Socket options, SO_PASSCRED")))
{
	received = new_gate();
	new_pair(fd);
	SUCCEEDS(setsockopt(fd[1], SOL_SOCKET, SO_PASSCRED, VALUE(1)));
	pid_t other = child(send_plainly, NULL);
	RECEIVES_CREDENTIALS(fd[1], other, getuid(), getgid());
	open_gate(received);
	FINISHES(other);
	NOTHING_LEFT(fd[1]);
}
