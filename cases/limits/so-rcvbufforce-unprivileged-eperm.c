/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_RCVBUFFORCE, SO_SNDBUFFORCE */
#include <sys/socket.h>

#include "plumbline.h"

static int receive_buffer(int fd)
{
	int value = 0;
	socklen_t length = sizeof(value);

	MUST(getsockopt(fd, SOL_SOCKET, SO_RCVBUF, &value, &length));
	return value;
}

CASE("SO_RCVBUFFORCE and SO_SNDBUFFORCE without CAP_NET_ADMIN fail with EPERM, and the buffer stays as it was",
     LINUX("socket(7)", "Socket options, SO_RCVBUFFORCE"))
{
	int fd = MUST(socket(AF_UNIX, SOCK_DGRAM, 0));
	int size = 3000, before = receive_buffer(fd);

	drop_privileges(PRIVILEGE_NET_ADMIN);
	FAILS(EPERM, setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &size, sizeof(size)));
	FAILS(EPERM, setsockopt(fd, SOL_SOCKET, SO_SNDBUFFORCE, &size, sizeof(size)));
	EQUAL(receive_buffer(fd), before);
	SUCCEEDS(setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &size, sizeof(size)));
	EQUAL(receive_buffer(fd), 2 * size);
}
