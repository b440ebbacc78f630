/* SPDX-License-Identifier: MIT */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include "plumbline.h"

static void connect_and_exchange(void *unused)
{
	struct sockaddr_in server = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)}, peer = {0};
	int listener = GIVES(socket(AF_INET, SOCK_STREAM, 0)), client = GIVES(socket(AF_INET, SOCK_STREAM, 0));
	socklen_t size = sizeof(server), peer_size = sizeof(peer);
	char data[3];

	(void)unused;
	EQUAL(bind(listener, (struct sockaddr *)&server, sizeof(server)), 0);
	EQUAL(listen(listener, 1), 0);
	EQUAL(getsockname(listener, (struct sockaddr *)&server, &size), 0);
	EQUAL(connect(client, (struct sockaddr *)&server, sizeof(server)), 0);
	EQUAL(getpeername(client, (struct sockaddr *)&peer, &peer_size), 0);
	EQUAL(peer_size, sizeof(peer));
	EQUAL(peer.sin_family, AF_INET);
	EQUAL(peer.sin_addr.s_addr, htonl(INADDR_LOOPBACK));
	EQUAL(peer.sin_port, server.sin_port);
	int accepted = GIVES(accept(listener, NULL, NULL));
	EQUAL(send(client, "ask", 3, 0), 3);
	EQUAL(recv(accepted, data, 3, MSG_WAITALL), 3);
	EQUAL_BYTES(data, "ask", 3);
	EQUAL(send(accepted, "say", 3, 0), 3);
	EQUAL(recv(client, data, 3, MSG_WAITALL), 3);
	EQUAL_BYTES(data, "say", 3);
}

CASE("connect() to a listening TCP socket makes a connection: getpeername() tells the server's address, and data pass both "
     "ways",
     POSIX("connect", "DESCRIPTION"), NEEDS(LOOPBACK))
{
	FINISHES(child(connect_and_exchange, NULL));
}
