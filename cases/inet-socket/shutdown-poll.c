/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* POLLRDHUP */
#include "inet.h"

CASE("poll() reports POLLIN and POLLRDHUP when the peer of a " OBJECT " has shut down its sending, and POLLHUP when both have",
     VARIANT(tcp, "inet-socket/shutdown-poll", LINUX("socket(7)", "Signals; I/O events table; poll(2) POLLRDHUP"),
	     NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-shutdown-poll", LINUX("socket(7)", "Signals; I/O events table; poll(2) POLLRDHUP"),
	     NEEDS(LOOPBACK6)))
{
	int fd[2];

	new_pair(fd);
	POLLS(fd[0], POLLIN | POLLOUT | POLLRDHUP, POLLOUT);
	POLLS_NOTHING(fd[0], POLLIN | POLLRDHUP);
	MUST(shutdown(fd[1], SHUT_WR));
	POLLS(fd[0], POLLIN | POLLRDHUP, POLLIN | POLLRDHUP);
	MUST(shutdown(fd[0], SHUT_WR));
	END_OF_FILE(fd[1]);
	POLLS(fd[1], POLLIN | POLLOUT | POLLRDHUP, POLLIN | POLLOUT | POLLRDHUP | POLLHUP);
}
