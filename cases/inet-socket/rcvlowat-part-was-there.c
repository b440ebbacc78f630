/* SPDX-License-Identifier: MIT */
#include "inet.h"

static int fd[2];
static ssize_t *received;

static void receive(void *unused)
{
	char data[32];

	(void)unused;
	*received = GIVES(recv(fd[1], data, sizeof(data), 0));
	EQUAL_BYTES(data, "abcdefgh", (size_t)*received);
}

CASE("recv() with SO_RCVLOWAT that found part of it returns when the rest has come, or when that much has come once more",
     IMPL("socket(7)", "Socket options, SO_RCVLOWAT and SO_SNDLOWAT"), NEEDS(LOOPBACK))
{
	received = shared_memory(sizeof(*received));
	new_pair(fd);
	SETS(fd[1], SOL_SOCKET, SO_RCVLOWAT, 4);
	SENDS(fd[0], "abc");
	pid_t receiver = child(receive, NULL);
	BLOCKS(receiver);
	SENDS(fd[0], "d");
	SENDS(fd[0], "efgh");
	FINISHES(receiver);
	AT_LEAST(*received, 4);
	OBSERVE(*received == 4 ? "with the rest" : "later");
}
