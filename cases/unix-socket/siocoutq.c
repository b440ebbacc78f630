/* SPDX-License-Identifier: MIT */
#include <sys/ioctl.h>

#include "socket.h"

#define SIOCOUTQ TIOCOUTQ /* <linux/sockios.h> has it, which not every libc has */

CASE("SIOCOUTQ of a " OBJECT " is 0 when all was received, and not while something is queued",
     VARIANT(stream, "unix-socket/siocoutq", LINUX("socket(7)", "Ioctls, SIOCOUTQ")),
     VARIANT(dgram, "unix-socket/dgram-siocoutq", LINUX("socket(7)", "Ioctls, SIOCOUTQ")),
     VARIANT(seqpacket, "unix-socket/seqpacket-siocoutq", LINUX("socket(7)", "Ioctls, SIOCOUTQ")))
{
	int fd[2], queued = -1;

	new_pair(fd);
	SUCCEEDS(ioctl(fd[0], SIOCOUTQ, &queued));
	EQUAL(queued, 0);
	SENDS(fd[0], "abc");
	SUCCEEDS(ioctl(fd[0], SIOCOUTQ, &queued));
	AT_LEAST(queued, 3);
	RECEIVES(fd[1], "abc");
	SUCCEEDS(ioctl(fd[0], SIOCOUTQ, &queued));
	EQUAL(queued, 0);
}
