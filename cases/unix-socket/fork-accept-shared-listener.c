/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>

#include "plumbline.h"

static int listener;

static void accept_one(void *unused)
{
	(void)unused;
	int server = GIVES(accept(listener, NULL, NULL));
	EQUAL(send(server, "x", 1, 0), 1);
}

static void connect_twice(void *unused)
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	pid_t servers[2];

	(void)unused;
	listener = MUST(socket(AF_UNIX, SOCK_STREAM, 0));
	strcpy(address.sun_path, temp_path());
	MUST(bind(listener, (struct sockaddr *)&address, sizeof(address)));
	MUST(listen(listener, 2));
	for (int i = 0; i < 2; i++)
		servers[i] = child(accept_one, NULL);
	for (int i = 0; i < 2; i++)
		BLOCKS(servers[i]);
	for (int i = 0; i < 2; i++) {
		int client = MUST(socket(AF_UNIX, SOCK_STREAM, 0));
		char data[2];

		MUST(connect(client, (struct sockaddr *)&address, sizeof(address)));
		EQUAL(recv(client, data, sizeof(data), MSG_WAITALL), 1);
	}
	for (int i = 0; i < 2; i++)
		FINISHES(servers[i]);
}

CASE("of two processes blocked in accept() on one listener each takes one of two connections", POSIX("accept", "DESCRIPTION"))
{
	FINISHES(child(connect_twice, NULL));
}
