/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* struct ucred */
#include "socket.h"

static int fd[2];

static void state_others(void *unused)
{
	(void)unused;
	become_second_user();
	FAILS(EPERM, sendmsg(fd[0], credentials(getpid(), getuid(), 0), 0));
	FAILS(EPERM, sendmsg(fd[0], credentials(getpid(), 0, getgid()), 0));
	FAILS(EPERM, sendmsg(fd[0], credentials(getppid(), getuid(), getgid()), 0));
}

CASE("sendmsg() on a " OBJECT " by a sender without privilege that states another's group, user or process ID fails with EPERM",
     VARIANT(stream, "unix-socket/scm-credentials-other-group-eperm", LINUX("unix(7)", "ERRORS, EPERM"), NEEDS(SECOND_USER)),
     VARIANT(dgram, "unix-socket/dgram-scm-credentials-other-group-eperm", LINUX("unix(7)", "ERRORS, EPERM"),
	     NEEDS(SECOND_USER)),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-credentials-other-group-eperm", LINUX("unix(7)", "ERRORS, EPERM"),
	     NEEDS(SECOND_USER)))
{
	new_pair(fd);
	FINISHES(child(state_others, NULL));
	NOTHING_LEFT(fd[1]);
}
