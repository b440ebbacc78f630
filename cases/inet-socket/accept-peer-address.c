/* SPDX-License-Identifier: MIT */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

#include "plumbline.h"

CASE("accept() stores the address and port that the client's getsockname() tells, and their size",
     POSIX("accept", "DESCRIPTION"), NEEDS(LOOPBACK))
{
	struct sockaddr_in server = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)}, own = {0}, peer;
	int listener = MUST(socket(AF_INET, SOCK_STREAM, 0)), client = MUST(socket(AF_INET, SOCK_STREAM, 0));
	socklen_t size = sizeof(server), own_size = sizeof(own), peer_size = sizeof(peer);

	memset(&peer, 0xaa, sizeof(peer));
	MUST(bind(listener, (struct sockaddr *)&server, sizeof(server)));
	MUST(listen(listener, 1));
	MUST(getsockname(listener, (struct sockaddr *)&server, &size));
	MUST(connect(client, (struct sockaddr *)&server, sizeof(server)));
	MUST(getsockname(client, (struct sockaddr *)&own, &own_size));
	int accepted = GIVES(accept(listener, (struct sockaddr *)&peer, &peer_size));
	DIFFERS(accepted, listener);
	EQUAL(peer_size, sizeof(peer));
	EQUAL(peer.sin_family, AF_INET);
	EQUAL(peer.sin_addr.s_addr, own.sin_addr.s_addr);
	EQUAL(peer.sin_port, own.sin_port);
}
