/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SIOCSPGRP */
#include <sys/ioctl.h>

#include "inet.h"

CASE("SIOCGPGRP of a new socket is 0, and after SIOCSPGRP that process; F_GETOWN says the same",
     LINUX("socket(7)", "Ioctls, SIOCSPGRP, SIOCGPGRP"))
{
	int fd = new_socket(), owner = -1, me = getpid();

	SUCCEEDS(ioctl(fd, SIOCGPGRP, &owner));
	EQUAL(owner, 0);
	SUCCEEDS(ioctl(fd, SIOCSPGRP, &me));
	SUCCEEDS(ioctl(fd, SIOCGPGRP, &owner));
	EQUAL(owner, me);
	EQUAL(LOOK(fcntl(fd, F_GETOWN)), me);
}
