/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* ppoll() */
#include <fcntl.h>

#include "readiness.h"

CASE(CALL " reports a regular file as readable, at its end too, and as writable",
     VARIANT(poll, "poll-select-epoll/poll-regular-file-ready", POSIX("poll", "DESCRIPTION")),
     VARIANT(ppoll, "poll-select-epoll/ppoll-regular-file-ready", POSIX("ppoll", "DESCRIPTION")),
     VARIANT(select, "poll-select-epoll/select-regular-file-ready", POSIX("select", "DESCRIPTION")),
     VARIANT(pselect, "poll-select-epoll/pselect-regular-file-ready", POSIX("pselect", "DESCRIPTION")))
{
	int fd = MUST(open(temp_file("x", 1), O_RDWR));

	IS_READY(fd, POLLIN);
	IS_READY(fd, POLLOUT);
	MUST(read(fd, &(char){0}, 1));
	IS_READY(fd, POLLIN);
}
