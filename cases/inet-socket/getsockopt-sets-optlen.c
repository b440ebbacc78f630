/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("getsockopt() with room for more than the value sets the length to the value's", POSIX("getsockopt", "DESCRIPTION"))
{
	unsigned char value[2 * sizeof(int)];
	socklen_t size = sizeof(value);
	int fd = new_socket(), type = SOCK_STREAM;

	memset(value, 0x55, sizeof(value));
	SUCCEEDS(getsockopt(fd, SOL_SOCKET, SO_TYPE, value, &size));
	EQUAL(size, sizeof(int));
	EQUAL_BYTES(value, &type, sizeof(type));
	EQUAL(value[sizeof(int)], 0x55);
}
