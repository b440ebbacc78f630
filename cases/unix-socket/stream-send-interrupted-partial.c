/* SPDX-License-Identifier: MIT */
#include "socket.h"

enum { MUCH = 8 << 20 };
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

CASE("send() on a stream socket that is interrupted after part of the data was sent gives the number of those bytes, which "
     "arrive",
     POSIX("send", "RETURN VALUE; ERRORS [EINTR]"))
{
	char data[4096];
	ssize_t received = 0, n;

	sent = shared_memory(sizeof(*sent));
	new_pair(fd);
	pid_t sender = child(send_much, NULL);
	BLOCKS(sender);
	INTERRUPTS(SIGUSR1, sender);
	while ((n = LOOK(recv(fd[1], data, sizeof(data), MSG_DONTWAIT))) > 0)
		received += n;
	EQUAL(received, *sent);
}
