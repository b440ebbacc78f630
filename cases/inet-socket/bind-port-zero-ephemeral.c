/* SPDX-License-Identifier: MIT */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

#include "plumbline.h"

/* The port that the socket with this address has. */
static in_port_t bound_port(int fd, in_addr_t address)
{
	struct sockaddr_in name;
	socklen_t size = sizeof(name);

	memset(&name, 0xaa, sizeof(name));
	EQUAL(getsockname(fd, (struct sockaddr *)&name, &size), 0);
	EQUAL(size, sizeof(name));
	EQUAL(name.sin_family, AF_INET);
	EQUAL(name.sin_addr.s_addr, address);
	return name.sin_port;
}

CASE("a new socket has port 0; bind() to port 0 gives it a port, another one to each socket, which getsockname() tells",
     LINUX("ip(7)", "DESCRIPTION; Address format"), NEEDS(LOOPBACK))
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	int first = MUST(socket(AF_INET, SOCK_STREAM, 0)), second = MUST(socket(AF_INET, SOCK_STREAM, 0));

	EQUAL(bound_port(first, htonl(INADDR_ANY)), 0);
	EQUAL(bind(first, (struct sockaddr *)&address, sizeof(address)), 0);
	EQUAL(bind(second, (struct sockaddr *)&address, sizeof(address)), 0);
	in_port_t first_port = bound_port(first, address.sin_addr.s_addr);
	in_port_t second_port = bound_port(second, address.sin_addr.s_addr);
	DIFFERS(first_port, 0);
	DIFFERS(second_port, 0);
	DIFFERS(first_port, second_port);
}
