/* SPDX-License-Identifier: MIT */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include "plumbline.h"

static void connect_send_and_dissolve(void *unused)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)}, peer = {0};
	struct sockaddr_in none = {.sin_family = AF_UNSPEC};
	int receiver = MUST(socket(AF_INET, SOCK_DGRAM, 0)), sender = MUST(socket(AF_INET, SOCK_DGRAM, 0));
	socklen_t size = sizeof(address), peer_size = sizeof(peer);
	char data[8];

	(void)unused;
	MUST(bind(receiver, (struct sockaddr *)&address, sizeof(address)));
	MUST(getsockname(receiver, (struct sockaddr *)&address, &size));
	FAILS(ENOTCONN, getpeername(sender, (struct sockaddr *)&peer, &peer_size));
	EQUAL(connect(sender, (struct sockaddr *)&address, sizeof(address)), 0);
	EQUAL(getpeername(sender, (struct sockaddr *)&peer, &peer_size), 0);
	EQUAL(peer.sin_port, address.sin_port);
	EQUAL(peer.sin_addr.s_addr, address.sin_addr.s_addr);
	EQUAL(send(sender, "abc", 3, 0), 3);
	EQUAL(recv(receiver, data, sizeof(data), 0), 3);
	EQUAL_BYTES(data, "abc", 3);
	EQUAL(connect(sender, (struct sockaddr *)&none, sizeof(none)), 0);
	FAILS(ENOTCONN, getpeername(sender, (struct sockaddr *)&peer, &peer_size));
}

CASE("connect() of a UDP socket sets the peer that getpeername() tells and send() reaches; AF_UNSPEC takes it away again",
     POSIX("connect", "DESCRIPTION"), NEEDS(LOOPBACK))
{
	FINISHES(child(connect_send_and_dissolve, NULL));
}
