/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_RCVBUFFORCE */
#include <limits.h>
#include <sys/socket.h>

#include "plumbline.h"

static int buffer_after_setting(int fd, int option, long size)
{
	int value = (int)size;
	socklen_t length = sizeof(value);

	SUCCEEDS(setsockopt(fd, SOL_SOCKET, option, &value, sizeof(value)));
	MUST(getsockopt(fd, SOL_SOCKET, SO_RCVBUF, &value, &length));
	return value;
}

CASE("SO_RCVBUF above rmem_max sets what rmem_max itself does, twice that; SO_RCVBUFFORCE with CAP_NET_ADMIN sets more",
     LINUX("socket(7)", "Socket options, SO_RCVBUF, SO_RCVBUFFORCE"), NEEDS(PROC | PRIVILEGE_NET_ADMIN))
{
	long most = kernel_limit("/proc/sys/net/core/rmem_max");

	if (most < 10000 || most > INT_MAX / 2 - 1000) /* a kernel may have a least and a largest size of its own */
		SKIP("rmem_max, %ld, is too small or too large", most);
	int fd = MUST(socket(AF_UNIX, SOCK_DGRAM, 0));

	EQUAL(buffer_after_setting(fd, SO_RCVBUF, most / 2), most / 2 * 2);
	EQUAL(buffer_after_setting(fd, SO_RCVBUF, most), 2 * most);
	EQUAL(buffer_after_setting(fd, SO_RCVBUF, most / 2), most / 2 * 2);
	EQUAL(buffer_after_setting(fd, SO_RCVBUF, most + 1000), 2 * most);
	EQUAL(buffer_after_setting(fd, SO_RCVBUFFORCE, most + 1000), 2 * (most + 1000));
}
