/* SPDX-License-Identifier: MIT */
#include <sys/ioctl.h>

#include "inet.h"

#define SIOCINQ FIONREAD /* <linux/sockios.h> has them, which not every libc has */
#define SIOCOUTQ TIOCOUTQ

CASE("SIOCINQ and SIOCOUTQ of a TCP socket that listens fail with EINVAL", LINUX("tcp(7)", "Ioctls, SIOCINQ, SIOCOUTQ"),
     NEEDS(LOOPBACK))
{
	struct address server;
	int listener = new_listener(&server), size = 17;

	FAILS(EINVAL, ioctl(listener, SIOCINQ, &size));
	FAILS(EINVAL, ioctl(listener, SIOCOUTQ, &size));
	EQUAL(size, 17);
}
