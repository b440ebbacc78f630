/* SPDX-License-Identifier: MIT */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include "plumbline.h"

static void listen_and_connect(void *unused)
{
	struct sockaddr_in address = {0};
	int listener = MUST(socket(AF_INET, SOCK_STREAM, 0)), client = MUST(socket(AF_INET, SOCK_STREAM, 0));
	char byte;
	socklen_t size = sizeof(address);

	(void)unused;
	EQUAL(listen(listener, 1), 0);
	EQUAL(getsockname(listener, (struct sockaddr *)&address, &size), 0);
	DIFFERS(address.sin_port, 0);
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	EQUAL(connect(client, (struct sockaddr *)&address, sizeof(address)), 0);
	int server = GIVES(accept(listener, NULL, NULL));
	MUST(send(client, "x", 1, 0));
	EQUAL(recv(server, &byte, 1, 0), 1);
	EQUAL(byte, 'x');
}

CASE("listen() on a TCP socket that is not bound gives it a port, to which one can connect", LINUX("ip(7)", "DESCRIPTION"),
     NEEDS(LOOPBACK))
{
	FINISHES(child(listen_and_connect, NULL));
}
