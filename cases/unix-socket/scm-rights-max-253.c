/* SPDX-License-Identifier: MIT */
#include <sys/resource.h>

#include "socket.h"

CASE("a message with 253 descriptors is sent and received whole, and one with 254 fails with EINVAL and is not sent",
     LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS"))
{
	int fd[2], ends[2], many[254], received[253], next;

	need_limit(RLIMIT_NOFILE, 300);
	new_pair(fd);
	MUST(pipe(ends));
	for (int i = 0; i < 254; i++)
		many[i] = ends[i % 2];
	FAILS(EINVAL, sendmsg(fd[0], rights(many, 254), 0));
	NOTHING_LEFT(fd[1]);
	next = next_fd();
	EQUAL(sendmsg(fd[0], rights(many, 253), 0), 1);
	RECEIVES_DESCRIPTORS(fd[1], received, 253);
	for (int i = 0; i < 253; i++) {
		AT_LEAST(received[i], next);
		EQUAL(LOOK(fcntl(received[i], F_GETFL)) & O_ACCMODE, i % 2 ? O_WRONLY : O_RDONLY);
	}
	NOTHING_LEFT(fd[1]);
}
