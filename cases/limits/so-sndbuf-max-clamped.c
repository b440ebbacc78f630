/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <sys/socket.h>

#include "plumbline.h"

static int buffer_after_setting(int fd, long size)
{
	int value = (int)size;
	socklen_t length = sizeof(value);

	SUCCEEDS(setsockopt(fd, SOL_SOCKET, SO_SNDBUF, &value, sizeof(value)));
	MUST(getsockopt(fd, SOL_SOCKET, SO_SNDBUF, &value, &length));
	return value;
}

CASE("SO_SNDBUF above wmem_max sets what wmem_max itself does, which is twice that number",
     LINUX("socket(7)", "Socket options, SO_SNDBUF"), NEEDS(PROC))
{
	long most = kernel_limit("/proc/sys/net/core/wmem_max");

	if (most < 10000 || most > INT_MAX / 2 - 1000) /* a kernel may have a least and a largest size of its own */
		SKIP("wmem_max, %ld, is too small or too large", most);
	int fd = MUST(socket(AF_UNIX, SOCK_DGRAM, 0));

	EQUAL(buffer_after_setting(fd, most / 2), most / 2 * 2);
	EQUAL(buffer_after_setting(fd, most), 2 * most);
	EQUAL(buffer_after_setting(fd, most / 2), most / 2 * 2);
	EQUAL(buffer_after_setting(fd, most + 1000), 2 * most);
}
