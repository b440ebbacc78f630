/* SPDX-License-Identifier: MIT */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include "plumbline.h"

static int server;

static void answer(void *unused)
{
	char data[4];

	(void)unused;
	EQUAL(recv(server, data, 4, MSG_WAITALL), 3);
	EQUAL_BYTES(data, "ask", 3);
	EQUAL(send(server, "say", 3, 0), 3);
}

static void pass_on_and_ask(void *unused)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	int listener = MUST(socket(AF_INET, SOCK_STREAM, 0)), client = MUST(socket(AF_INET, SOCK_STREAM, 0));
	socklen_t size = sizeof(address);
	char data[4];

	(void)unused;
	MUST(bind(listener, (struct sockaddr *)&address, sizeof(address)));
	MUST(listen(listener, 1));
	MUST(getsockname(listener, (struct sockaddr *)&address, &size));
	MUST(connect(client, (struct sockaddr *)&address, sizeof(address)));
	server = MUST(accept(listener, NULL, NULL));
	pid_t other = child(answer, NULL);
	BLOCKS(other);
	EQUAL(close(server), 0);
	EQUAL(send(client, "ask", 3, 0), 3);
	MUST(shutdown(client, SHUT_WR));
	FINISHES(other);
	EQUAL(recv(client, data, 4, MSG_WAITALL), 3);
	EQUAL_BYTES(data, "say", 3);
}

CASE("a child goes on with a TCP connection that it inherits, after its parent has closed it, and its end closes the "
     "connection",
     POSIX("fork", "DESCRIPTION; close()"), NEEDS(LOOPBACK))
{
	FINISHES(child(pass_on_and_ask, NULL));
}
