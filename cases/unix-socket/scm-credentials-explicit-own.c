/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* struct ucred, SO_PASSCRED */
#include "socket.h"

static int fd[2];
static struct gate *received;

static void state_own_and_others(void *unused)
{
	(void)unused;
	become_second_user();
	EQUAL(sendmsg(fd[0], credentials(getpid(), getuid(), getgid()), 0), 1);
	FAILS(EPERM, sendmsg(fd[0], credentials(getppid(), getuid(), getgid()), 0));
	FAILS(EPERM, sendmsg(fd[0], credentials(getpid(), 0, getgid()), 0));
	pass_gate(received);
}

CASE("a sender without privilege may state its own IDs with SCM_CREDENTIALS; with another process's or user's it fails with "
     "EPERM",
     LINUX("unix(7)", "Ancillary messages, SCM_CREDENTIALS"), NEEDS(SECOND_USER))
{
	received = new_gate();
	pair_of(SOCK_DGRAM, fd);
	MUST(setsockopt(fd[1], SOL_SOCKET, SO_PASSCRED, VALUE(1)));
	pid_t sender = child(state_own_and_others, NULL);
	RECEIVES_CREDENTIALS(fd[1], sender, second_user(), second_user());
	open_gate(received);
	FINISHES(sender);
	NOTHING_LEFT(fd[1]);
}
