/* SPDX-License-Identifier: MIT */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include "plumbline.h"

static void connect_to(void *address)
{
	EQUAL(connect(MUST(socket(AF_INET, SOCK_STREAM, 0)), address, sizeof(struct sockaddr_in)), 0);
}

CASE("listen() on a UDP socket fails with EOPNOTSUPP, and on a TCP socket bound likewise makes it one that can be connected to",
     POSIX("listen", "ERRORS [EOPNOTSUPP]"), NEEDS(LOOPBACK))
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	int udp = MUST(socket(AF_INET, SOCK_DGRAM, 0)), tcp = MUST(socket(AF_INET, SOCK_STREAM, 0));
	socklen_t size = sizeof(address);

	MUST(bind(udp, (struct sockaddr *)&address, sizeof(address)));
	MUST(bind(tcp, (struct sockaddr *)&address, sizeof(address)));
	FAILS(EOPNOTSUPP, listen(udp, 1));
	EQUAL(listen(tcp, 1), 0);
	MUST(getsockname(tcp, (struct sockaddr *)&address, &size));
	FINISHES(child(connect_to, &address));
}
