/* SPDX-License-Identifier: MIT */
#include "inet.h"

enum { MUCH = 16 << 20 };
static int fd[2];
static ssize_t *sent;

static void send_much(void *unused)
{
	(void)unused;
	catch_signal(SIGUSR1, 0);
	*sent = GIVES(send(fd[0], guarded(MUCH), MUCH, 0));
	AT_LEAST(*sent, 1);
	AT_MOST(*sent, MUCH - 1);
}

CASE("send() to a " OBJECT " that is interrupted when part was sent gives the length of that, which arrives",
     VARIANT(tcp, "inet-socket/send-interrupted-partial", POSIX("send", "ERRORS [EINTR]"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-send-interrupted-partial", POSIX("send", "ERRORS [EINTR]"), NEEDS(LOOPBACK6)))
{
	char data[1 << 16] = {0};
	ssize_t received = 0;

	sent = shared_memory(sizeof(*sent));
	new_pair(fd);
	pid_t sender = child(send_much, NULL);
	MUST(close(fd[0]));
	BLOCKS(sender);
	INTERRUPTS(SIGUSR1, sender);
	for (ssize_t n; (n = MUST(recv(fd[1], data, sizeof(data), 0))) > 0;)
		received += n;
	EQUAL(received, *sent);
}
