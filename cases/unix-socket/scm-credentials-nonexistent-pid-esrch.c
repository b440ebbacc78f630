/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* struct ucred */
#include "socket.h"

CASE("a privileged sender that states a process which does not exist fails with ESRCH and sends nothing",
     LINUX("unix(7)", "ERRORS, ESRCH"), NEEDS(PRIVILEGE_SYS_ADMIN))
{
	int fd[2];

	pair_of(SOCK_DGRAM, fd);
	FAILS(ESRCH, sendmsg(fd[0], credentials(0x7ffffffe, getuid(), getgid()), 0));
	NOTHING_LEFT(fd[1]);
}
