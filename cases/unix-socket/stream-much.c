/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];

static void send_much(void *unused)
{
	unsigned char data[5000];
	size_t sent;

	(void)unused;
	for (int i = 0; i < 200; i++) {
		for (size_t j = 0; j < sizeof(data); j++)
			data[j] = (unsigned char)((i * sizeof(data) + j) % 251);
		sent = 0;
		while (sent < sizeof(data))
			sent += (size_t)GIVES(send(fd[0], data + sent, sizeof(data) - sent, 0));
		EQUAL(sent, sizeof(data));
	}
}

CASE("a million bytes arrive through a " OBJECT " in their order, each once",
     VARIANT(stream, "unix-socket/stream-much", POSIX("socket", "DESCRIPTION, SOCK_STREAM")),
     VARIANT(tcp, "inet-socket/tcp-much", POSIX("socket", "DESCRIPTION, SOCK_STREAM"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-much", POSIX("socket", "DESCRIPTION, SOCK_STREAM"), NEEDS(LOOPBACK6)))
{
	unsigned char data[3000], expected[3000];
	size_t received = 0;
	ssize_t n;

	new_pair(fd);
	pid_t sender = child(send_much, NULL);
	MUST(close(fd[0]));
	while ((n = GIVES(recv(awaited(fd[1]), data, sizeof(data), MSG_DONTWAIT))) > 0) {
		for (ssize_t i = 0; i < n; i++)
			expected[i] = (unsigned char)(received++ % 251);
		EQUAL_BYTES(data, expected, (size_t)n);
	}
	EQUAL(received, 1000000);
	FINISHES(sender);
}
