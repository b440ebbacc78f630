/* SPDX-License-Identifier: MIT */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include "plumbline.h"

static int client;

static void receive_to_the_end(void *unused)
{
	char data[8];

	(void)unused;
	EQUAL(recv(client, data, 4, MSG_WAITALL), 3);
	EQUAL_BYTES(data, "abc", 3);
	EQUAL(recv(client, data, sizeof(data), 0), 0);
	EQUAL(recv(client, data, sizeof(data), 0), 0);
}

CASE("after the TCP peer has sent data and closed, recv() returns the data and then, as often as it is called, 0",
     POSIX("recv", "DESCRIPTION"), NEEDS(LOOPBACK))
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	int listener = MUST(socket(AF_INET, SOCK_STREAM, 0));
	socklen_t size = sizeof(address);

	client = MUST(socket(AF_INET, SOCK_STREAM, 0));
	MUST(bind(listener, (struct sockaddr *)&address, sizeof(address)));
	MUST(listen(listener, 1));
	MUST(getsockname(listener, (struct sockaddr *)&address, &size));
	MUST(connect(client, (struct sockaddr *)&address, sizeof(address)));
	int server = MUST(accept(listener, NULL, NULL));
	pid_t receiver = child(receive_to_the_end, NULL);
	BLOCKS(receiver);
	MUST(send(server, "ab", 2, 0));
	BLOCKS(receiver);
	MUST(send(server, "c", 1, 0));
	MUST(shutdown(server, SHUT_WR));
	MUST(close(server));
	FINISHES(receiver);
}
