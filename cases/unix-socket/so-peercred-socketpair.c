/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* struct ucred, SO_PEERCRED */
#include "socket.h"

static int fd[2];

static void look_at_peer(void *unused)
{
	(void)unused;
	DIFFERS(getpid(), getppid());
	PEER_IS(fd[1], getppid(), geteuid(), getegid());
}

CASE("SO_PEERCRED of a " OBJECT
     " of a socketpair() tells the process that made the pair, to a child that has inherited it, too",
     VARIANT(stream, "unix-socket/so-peercred-socketpair", LINUX("unix(7)", "Socket options, SO_PEERCRED")),
     VARIANT(dgram, "unix-socket/dgram-so-peercred-socketpair", LINUX("unix(7)", "Socket options, SO_PEERCRED")),
     VARIANT(seqpacket, "unix-socket/seqpacket-so-peercred-socketpair", LINUX("unix(7)", "Socket options, SO_PEERCRED")))
{
	new_pair(fd);
	PEER_IS(fd[0], getpid(), geteuid(), getegid());
	PEER_IS(fd[1], getpid(), geteuid(), getegid());
	FINISHES(child(look_at_peer, NULL));
}
