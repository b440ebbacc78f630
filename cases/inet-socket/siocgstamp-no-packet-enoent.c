/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SIOCGSTAMP */
#include <sys/ioctl.h>
#if __has_include(<linux/sockios.h>) /* else it is in the one above */
#include <linux/sockios.h>
#endif

#include "inet.h"

CASE("SIOCGSTAMP of a socket that has received nothing fails with ENOENT",
     VARIANT(udp, "inet-socket/siocgstamp-no-packet-enoent", LINUX("socket(7)", "Ioctls, SIOCGSTAMP"), NEEDS(LOOPBACK)))
{
	struct timeval time = {17, 17};
	int fd[2];

	new_pair(fd);
	FAILS(ENOENT, ioctl(fd[1], SIOCGSTAMP, &time));
	EQUAL(time.tv_sec, 17);
	SENDS(fd[0], "abc");
	RECEIVES(fd[1], "abc");
}
