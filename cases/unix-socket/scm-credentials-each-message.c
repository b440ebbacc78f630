/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* struct ucred, SO_PASSCRED */
#include "socket.h"

static int fd[2];

static void send_one(void *unused)
{
	(void)unused;
	SENDS(fd[0], "m");
}

CASE("messages of three processes through one " OBJECT " with SO_PASSCRED arrive one by one, each with its sender's IDs",
     VARIANT(stream, "unix-socket/scm-credentials-each-message", LINUX("unix(7)", "Socket options, SO_PASSCRED")),
     VARIANT(dgram, "unix-socket/dgram-scm-credentials-each-message", LINUX("unix(7)", "Socket options, SO_PASSCRED")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-credentials-each-message", LINUX("unix(7)", "Socket options, SO_PASSCRED")))
{
	pid_t senders[2];

	new_pair(fd);
	SUCCEEDS(setsockopt(fd[1], SOL_SOCKET, SO_PASSCRED, VALUE(1)));
	for (int i = 0; i < 2; i++) {
		senders[i] = child(send_one, NULL);
		FINISHES(senders[i]);
	}
	SENDS(fd[0], "m");
	RECEIVES_CREDENTIALS(fd[1], senders[0], getuid(), getgid());
	RECEIVES_CREDENTIALS(fd[1], senders[1], getuid(), getgid());
	RECEIVES_CREDENTIALS(fd[1], getpid(), getuid(), getgid());
	NOTHING_LEFT(fd[1]);
}
