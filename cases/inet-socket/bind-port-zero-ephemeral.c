/* SPDX-License-Identifier: MIT */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include "plumbline.h"

static in_port_t bound_port(int fd)
{
	struct sockaddr_in name = {0};
	socklen_t size = sizeof(name);

	EQUAL(getsockname(fd, (struct sockaddr *)&name, &size), 0);
	return name.sin_port;
}

CASE("a new socket has port 0; bind() to port 0 gives it a port, another one to each socket, which getsockname() tells",
     LINUX("ip(7)", "DESCRIPTION; Address format"), NEEDS(LOOPBACK))
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	int first = MUST(socket(AF_INET, SOCK_STREAM, 0)), second = MUST(socket(AF_INET, SOCK_STREAM, 0));

	EQUAL(bound_port(first), 0);
	EQUAL(bind(first, (struct sockaddr *)&address, sizeof(address)), 0);
	EQUAL(bind(second, (struct sockaddr *)&address, sizeof(address)), 0);
	DIFFERS(bound_port(first), 0);
	DIFFERS(bound_port(second), 0);
	DIFFERS(bound_port(first), bound_port(second));
}
