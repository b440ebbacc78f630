/* SPDX-License-Identifier: MIT */
#include "inet.h"

static int fd[2];
static struct gate *mine;

static void close_it(void *unused)
{
	(void)unused;
	pass_gate(mine);
	SUCCEEDS(close(fd[0]));
}

CASE("close() of a TCP socket with SO_LINGER and data that was not sent waits until that is sent",
     POSIX("close", "DESCRIPTION, SO_LINGER"), NEEDS(LOOPBACK))
{
	struct linger long_time = {.l_onoff = 1, .l_linger = 1000};
	char data[1 << 16] = {0};
	size_t received = 0;

	mine = new_gate();
	new_pair(fd);
	size_t sent = fill(fd[0]);
	SUCCEEDS(setsockopt(fd[0], SOL_SOCKET, SO_LINGER, &long_time, sizeof(long_time)));
	pid_t closer = child(close_it, NULL);
	MUST(close(fd[0]));
	open_gate(mine);
	BLOCKS(closer);
	for (ssize_t n; (n = MUST(recv(fd[1], data, sizeof(data), 0))) > 0;)
		received += (size_t)n;
	EQUAL(received, sent);
	FINISHES(closer);
}
