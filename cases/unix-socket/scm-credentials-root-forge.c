/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* struct ucred, SO_PASSCRED */
#include "socket.h"

static void wait_long(void *unused)
{
	(void)unused;
	pause();
}

CASE("a privileged sender may state another process that exists, and other IDs, and a receiver gets them",
     LINUX("unix(7)", "Ancillary messages, SCM_CREDENTIALS"), NEEDS(ROOT | PRIVILEGE_SYS_ADMIN | SECOND_USER))
{
	int fd[2];
	pid_t other = child(wait_long, NULL);

	pair_of(SOCK_DGRAM, fd);
	MUST(setsockopt(fd[1], SOL_SOCKET, SO_PASSCRED, VALUE(1)));
	EQUAL(sendmsg(fd[0], credentials(other, second_user(), second_user()), 0), 1);
	RECEIVES_CREDENTIALS(fd[1], other, second_user(), second_user());
	NOTHING_LEFT(fd[1]);
	stop(other);
}
