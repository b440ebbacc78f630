/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("send() of more than there is room for with SO_SNDTIMEO gives what was sent, or fails with EAGAIN, not before that time",
     POSIX("send", "ERRORS [EAGAIN] or [EWOULDBLOCK]; 2.10.16 SO_SNDTIMEO"), NEEDS(LOOPBACK))
{
	static char much[16 << 20];
	int fd[2];

	new_pair(fd);
	set_timeout(fd[0], SO_SNDTIMEO, 50);
	int64_t start = now_ms();
	ssize_t sent = send(fd[0], much, sizeof(much), 0);
	AT_LEAST(now_ms() - start, 49);
	HOLDS((sent > 0 && sent < (ssize_t)sizeof(much)) || errno == EAGAIN || errno == EWOULDBLOCK);
}
