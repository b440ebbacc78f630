/* SPDX-License-Identifier: MIT */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include "plumbline.h"

CASE("listen() on a UDP socket fails with EOPNOTSUPP, and on a TCP socket bound likewise succeeds",
     POSIX("listen", "ERRORS [EOPNOTSUPP]"), NEEDS(LOOPBACK))
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	int udp = MUST(socket(AF_INET, SOCK_DGRAM, 0)), tcp = MUST(socket(AF_INET, SOCK_STREAM, 0));

	MUST(bind(udp, (struct sockaddr *)&address, sizeof(address)));
	MUST(bind(tcp, (struct sockaddr *)&address, sizeof(address)));
	FAILS(EOPNOTSUPP, listen(udp, 1));
	EQUAL(listen(tcp, 1), 0);
}
