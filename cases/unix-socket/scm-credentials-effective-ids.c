/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* struct ucred, SO_PASSCRED, setresuid() */
#include "socket.h"

static int fd[2];

static void state_each(void *unused)
{
	(void)unused;
	MUST(setresgid(second_user(), (gid_t)-1, (gid_t)-1));
	MUST(setresuid(second_user(), second_user(), 0));
	EQUAL(sendmsg(fd[0], credentials(getpid(), second_user(), second_user()), 0), 1);
	EQUAL(sendmsg(fd[0], credentials(getpid(), 0, 0), 0), 1);
	EQUAL(send(fd[0], "m", 1, 0), 1);
}

CASE("a sender may state its saved user ID and effective group ID; without a statement the real IDs are sent",
     LINUX("unix(7)", "Ancillary messages, SCM_CREDENTIALS; SO_PASSCRED"), NEEDS(ROOT | SECOND_USER))
{
	pair_of(SOCK_DGRAM, fd);
	MUST(setsockopt(fd[1], SOL_SOCKET, SO_PASSCRED, VALUE(1)));
	pid_t sender = child(state_each, NULL);
	FINISHES(sender);
	RECEIVES_CREDENTIALS(fd[1], sender, second_user(), second_user());
	RECEIVES_CREDENTIALS(fd[1], sender, 0, 0);
	RECEIVES_CREDENTIALS(fd[1], sender, second_user(), second_user());
	NOTHING_LEFT(fd[1]);
}
