/* SPDX-License-Identifier: MIT */
#include "inet.h"

enum { MUCH = 16 << 20 };
static int fd[2];

static void send_much(void *unused)
{
	(void)unused;
	EQUAL(send(fd[0], guarded(MUCH), MUCH, 0), MUCH);
}

CASE("send() of more than a " OBJECT " has room for waits until the peer has read enough, and gives the whole length",
     VARIANT(tcp, "inet-socket/send-blocks-until-read", POSIX("send", "DESCRIPTION"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-send-blocks-until-read", POSIX("send", "DESCRIPTION"), NEEDS(LOOPBACK6)))
{
	char data[1 << 16] = {0};
	size_t received = 0;

	new_pair(fd);
	pid_t sender = child(send_much, NULL);
	MUST(close(fd[0]));
	BLOCKS(sender);
	for (ssize_t n; (n = MUST(recv(fd[1], data, sizeof(data), 0))) > 0;)
		received += (size_t)n;
	FINISHES(sender);
	EQUAL(received, MUCH);
}
