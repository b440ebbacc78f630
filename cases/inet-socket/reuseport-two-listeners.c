/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_REUSEPORT */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include "plumbline.h"

static int new_listener(struct sockaddr_in *address)
{
	int fd = MUST(socket(AF_INET, SOCK_STREAM, 0));
	socklen_t size = sizeof(*address), listens_size = sizeof(int);
	int listens = 0;

	EQUAL(setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &(int){1}, sizeof(int)), 0);
	EQUAL(bind(fd, (struct sockaddr *)address, sizeof(*address)), 0);
	EQUAL(listen(fd, 1), 0);
	MUST(getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &listens, &listens_size));
	EQUAL(listens, 1);
	MUST(getsockname(fd, (struct sockaddr *)address, &size));
	EQUAL(address->sin_addr.s_addr, htonl(INADDR_LOOPBACK));
	return fd;
}

CASE("two sockets of one user that both set SO_REUSEPORT can listen on one port; a third that does not cannot even be bound",
     LINUX("socket(7)", "Socket options, SO_REUSEPORT"), NEEDS(LOOPBACK))
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	int third = MUST(socket(AF_INET, SOCK_STREAM, 0));

	int first = new_listener(&address);
	in_port_t port = address.sin_port;
	int second = new_listener(&address);
	EQUAL(address.sin_port, port);
	DIFFERS(first, second);
	FAILS(EADDRINUSE, bind(third, (struct sockaddr *)&address, sizeof(address)));
}
