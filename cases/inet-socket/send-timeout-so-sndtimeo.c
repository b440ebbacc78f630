/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("send() of more than there is room for with SO_SNDTIMEO gives what was sent, or fails with EAGAIN, not before that time",
     POSIX("send", "ERRORS [EAGAIN] or [EWOULDBLOCK]; 2.10.16 SO_SNDTIMEO"), NEEDS(LOOPBACK), SLEEPS)
{
	enum { MUCH = 16 << 20 };
	const char *much = guarded(MUCH);
	int fd[2];

	new_pair(fd);
	set_timeout(fd[0], SO_SNDTIMEO, 50);
	int64_t start = now_ms();
	ssize_t sent = send(fd[0], much, MUCH, 0);
	AT_LEAST(now_ms() - start, 49);
	HOLDS((sent > 0 && sent < MUCH) || errno == EAGAIN || errno == EWOULDBLOCK);
}
