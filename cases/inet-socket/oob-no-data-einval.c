/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("recv() with MSG_OOB on a " OBJECT " without out-of-band data fails with EINVAL or EAGAIN, and takes nothing",
     VARIANT(tcp, "inet-socket/oob-no-data-einval", POSIX("recv", "ERRORS [EINVAL], [EAGAIN] or [EWOULDBLOCK]"),
	     NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-oob-no-data-einval", POSIX("recv", "ERRORS [EINVAL], [EAGAIN] or [EWOULDBLOCK]"),
	     NEEDS(LOOPBACK6)))
{
	int fd[2];

	new_pair(fd);
	SENDS(fd[0], "abc");
	EQUAL(recv(awaited(fd[1]), &(char){0}, 1, MSG_OOB | MSG_DONTWAIT), -1);
	HOLDS(errno == EINVAL || errno == EAGAIN || errno == EWOULDBLOCK);
	VARIES("the standard has all of them for it");
	RECEIVES(fd[1], "abc");
}
