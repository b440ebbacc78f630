/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("poll() of a " OBJECT " with SO_RCVTIMEO waits for its own time, not for that",
     VARIANT(tcp, "inet-socket/rcvtimeo-not-poll", LINUX("socket(7)", "Socket options, SO_RCVTIMEO and SO_SNDTIMEO"),
	     NEEDS(LOOPBACK)),
     VARIANT(udp, "inet-socket/udp-rcvtimeo-not-poll", LINUX("socket(7)", "Socket options, SO_RCVTIMEO and SO_SNDTIMEO"),
	     NEEDS(LOOPBACK)),
     SLEEPS)
{
	struct pollfd one = {.events = POLLIN};
	int fd[2];

	new_pair(fd);
	one.fd = fd[1];
	set_timeout(fd[1], SO_RCVTIMEO, 10);
	int64_t start = now_ms();
	EQUAL(poll(&one, 1, 100), 0);
	AT_LEAST(now_ms() - start, 99);
}
