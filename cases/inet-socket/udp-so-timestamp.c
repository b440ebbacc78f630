/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_TIMESTAMP */
#include "inet.h"

static int64_t clock_us(void)
{
	struct timespec now;

	MUST(clock_gettime(CLOCK_REALTIME, &now));
	return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

CASE("with SO_TIMESTAMP a " OBJECT " is told the time at which a datagram came",
     VARIANT(udp, "inet-socket/udp-so-timestamp", LINUX("socket(7)", "Socket options, SO_TIMESTAMP"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-so-timestamp", LINUX("socket(7)", "Socket options, SO_TIMESTAMP"), NEEDS(LOOPBACK6)))
{
	struct timeval came;
	int fd[2];

	new_pair(fd);
	SETS(fd[1], SOL_SOCKET, SO_TIMESTAMP, 1);
	int64_t before = clock_us();
	SENDS(fd[0], "abc");
	struct msghdr *header = room(MUCH_ROOM);
	EQUAL(recvmsg(awaited(fd[1]), header, MSG_DONTWAIT), 3);
	int64_t after = clock_us();
	void *data = control_data(header, SOL_SOCKET, SCM_TIMESTAMP);
	HOLDS(data != NULL);
	memcpy(&came, data, sizeof(came));
	AT_LEAST((int64_t)came.tv_sec * 1000000 + came.tv_usec, before);
	AT_MOST((int64_t)came.tv_sec * 1000000 + came.tv_usec, after);
}
