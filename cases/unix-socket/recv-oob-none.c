/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recv() with MSG_OOB on a UNIX stream socket without such data fails with EINVAL, or EAGAIN, or EOPNOTSUPP, and takes "
     "nothing",
     POSIX_MAY("recv", "ERRORS [EAGAIN], [EINVAL], [EOPNOTSUPP]"))
{
	int fd[2];

	new_pair(fd);
	SENDS(fd[0], "abc");
	int result = (int)recv(fd[1], &(char){0}, 1, MSG_OOB | MSG_DONTWAIT);
	EQUAL(result, -1);
	HOLDS(errno == EINVAL || errno == EAGAIN || errno == EWOULDBLOCK || errno == EOPNOTSUPP);
	VARIES("it is EOPNOTSUPP on Linux where the kernel was built without it");
	RECEIVES(fd[1], "abc");
}
