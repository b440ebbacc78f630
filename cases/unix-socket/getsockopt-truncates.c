/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("getsockopt() stores of the value no more than there is room for, and tells that length",
     VARIANT(stream, "unix-socket/getsockopt-truncates", POSIX("getsockopt", "DESCRIPTION")),
     VARIANT(tcp, "inet-socket/getsockopt-truncates-optlen", POSIX("getsockopt", "DESCRIPTION"), NEEDS(LOOPBACK)))
{
	unsigned char value[sizeof(int)], whole[sizeof(int)];
	socklen_t size = 2;
	int fd[2], type = SOCK_STREAM;

	new_pair(fd);
	memset(value, 0x55, sizeof(value));
	memcpy(whole, &type, sizeof(whole));
	SUCCEEDS(getsockopt(fd[0], SOL_SOCKET, SO_TYPE, value, &size));
	EQUAL(size, 2);
	EQUAL_BYTES(value, whole, 2);
	EQUAL(value[2], 0x55);
}
