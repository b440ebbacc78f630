/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "plumbline.h"

static struct sockaddr_un address = {.sun_family = AF_UNIX};

static int listener;

static void ask(void)
{
	int client = GIVES(socket(AF_UNIX, SOCK_STREAM, 0));
	char data[8];

	EQUAL(connect(client, (struct sockaddr *)&address, sizeof(address)), 0);
	EQUAL(send(client, "ask", 3, 0), 3);
	EQUAL(shutdown(client, SHUT_WR), 0);
	EQUAL(recv(client, data, 6, MSG_WAITALL), 6);
	EQUAL_BYTES(data, "answer", 6);
	EQUAL(recv(client, data, sizeof(data), 0), 0);
	EQUAL(close(client), 0);
}

static void serve(void *unused)
{
	int server = GIVES(accept(listener, NULL, NULL));
	char data[8];

	(void)unused;
	EQUAL(recv(server, data, 4, MSG_WAITALL), 3);
	EQUAL_BYTES(data, "ask", 3);
	EQUAL(recv(server, data, sizeof(data), 0), 0);
	EQUAL(send(server, "answer", 6, 0), 6);
	EQUAL(close(server), 0);
}

static void converse(void *unused)
{
	(void)unused;
	listener = GIVES(socket(AF_UNIX, SOCK_STREAM, 0));
	strcpy(address.sun_path, temp_path());
	EQUAL(bind(listener, (struct sockaddr *)&address, sizeof(address)), 0);
	EQUAL(listen(listener, 1), 0);
	pid_t server = child(serve, NULL);
	BLOCKS(server);
	ask();
	FINISHES(server);
}

CASE("a client that connects to a listening path and ends its sending is read to the end of file and can still be answered",
     POSIX("accept", "DESCRIPTION"))
{
	FINISHES(child(converse, NULL));
}
