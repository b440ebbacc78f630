/* SPDX-License-Identifier: MIT */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include "plumbline.h"

/* Datagrams may overtake each other: the second is sent when the first has come. */
static void send_and_receive(void *unused)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	int receiver = MUST(socket(AF_INET, SOCK_DGRAM, 0)), sender = MUST(socket(AF_INET, SOCK_DGRAM, 0));
	socklen_t size = sizeof(address);
	char data[16];

	(void)unused;
	MUST(bind(receiver, (struct sockaddr *)&address, sizeof(address)));
	MUST(getsockname(receiver, (struct sockaddr *)&address, &size));
	MUST(sendto(sender, "abc", 3, 0, (struct sockaddr *)&address, sizeof(address)));
	MUST(recv(receiver, data, sizeof(data), MSG_PEEK));
	MUST(sendto(sender, "defg", 4, 0, (struct sockaddr *)&address, sizeof(address)));
	EQUAL(recvfrom(receiver, data, sizeof(data), 0, NULL, NULL), 3);
	EQUAL_BYTES(data, "abc", 3);
	EQUAL(recvfrom(receiver, data, sizeof(data), 0, NULL, NULL), 4);
	EQUAL_BYTES(data, "defg", 4);
}

CASE("two UDP datagrams are received by two recvfrom() calls, each whole and never more than one",
     POSIX("recvfrom", "DESCRIPTION"), NEEDS(LOOPBACK))
{
	FINISHES(child(send_and_receive, NULL));
}
