/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("send() after the peer has closed succeeds; when its reset has come send() fails with EPIPE and SIGPIPE, or ECONNRESET",
     IMPL("tcp(7)", "Error handling"), NEEDS(LOOPBACK))
{
	int fd[2];

	new_pair(fd);
	catch_signal(SIGPIPE, 0);
	MUST(close(fd[1]));
	END_OF_FILE(fd[0]);
	SENDS(fd[0], "x");
	ssize_t result = send(in_error(fd[0]), "x", 1, 0);
	EQUAL(result, -1);
	HOLDS(errno == EPIPE || errno == ECONNRESET);
	OBSERVE(errno == EPIPE ? "EPIPE" : "ECONNRESET");
	EQUAL(caught(SIGPIPE), errno == EPIPE ? 1 : 0);
}
