/* SPDX-License-Identifier: MIT */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include "plumbline.h"

static struct sockaddr_in address = {.sin_family = AF_INET};

static void connect_and_receive(void *unused)
{
	int client = MUST(socket(AF_INET, SOCK_STREAM, 0));
	char byte = '?';

	(void)unused;
	EQUAL(connect(client, (struct sockaddr *)&address, sizeof(address)), 0);
	EQUAL(recv(client, &byte, 1, 0), 1);
	EQUAL(byte, 'x');
}

static void accept_and_send(void *unused)
{
	int listener = MUST(socket(AF_INET, SOCK_STREAM, 0));
	socklen_t size = sizeof(address);

	(void)unused;
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	MUST(bind(listener, (struct sockaddr *)&address, sizeof(address)));
	EQUAL(listen(listener, 0), 0);
	MUST(getsockname(listener, (struct sockaddr *)&address, &size));
	pid_t client = child(connect_and_receive, NULL);
	int server = GIVES(accept(listener, NULL, NULL));
	EQUAL(send(server, "x", 1, 0), 1);
	FINISHES(client);
}

CASE("a TCP socket with a backlog of 0 still accepts a connection of a client that waits for it",
     POSIX_MAY("listen", "DESCRIPTION"), NEEDS(LOOPBACK))
{
	FINISHES(child(accept_and_send, NULL));
}
