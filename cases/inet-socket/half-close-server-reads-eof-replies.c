/* SPDX-License-Identifier: MIT */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include "plumbline.h"

static struct sockaddr_in address = {.sin_family = AF_INET};

static void ask(void *unused)
{
	int client = GIVES(socket(AF_INET, SOCK_STREAM, 0));
	char data[8];

	(void)unused;
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
	int listener = MUST(socket(AF_INET, SOCK_STREAM, 0));
	socklen_t size = sizeof(address);
	char data[8];

	(void)unused;
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	MUST(bind(listener, (struct sockaddr *)&address, sizeof(address)));
	MUST(listen(listener, 1));
	MUST(getsockname(listener, (struct sockaddr *)&address, &size));
	pid_t client = child(ask, NULL);
	int server = MUST(accept(listener, NULL, NULL));
	EQUAL(recv(server, data, 4, MSG_WAITALL), 3);
	EQUAL_BYTES(data, "ask", 3);
	EQUAL(recv(server, data, sizeof(data), 0), 0);
	EQUAL(send(server, "answer", 6, 0), 6);
	EQUAL(close(server), 0);
	FINISHES(client);
}

CASE("when a TCP client has called shutdown() with SHUT_WR the server receives its data and the end of file, and its answer "
     "arrives",
     POSIX("shutdown", "DESCRIPTION"), NEEDS(LOOPBACK))
{
	FINISHES(child(serve, NULL));
}
