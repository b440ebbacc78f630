/* SPDX-License-Identifier: MIT */
#include <sys/select.h>
#include <unistd.h>

#include "plumbline.h"

CASE("select() leaves in its sets those descriptors that are ready, takes out the others and returns how many it left",
     POSIX("select", "DESCRIPTION"))
{
	struct timeval at_once = {0};
	int empty[2], full[2];
	fd_set readable, writable;

	MUST(pipe(empty));
	MUST(pipe(full));
	MUST(write(full[1], "x", 1));
	FD_ZERO(&readable);
	FD_SET(empty[0], &readable);
	FD_SET(full[0], &readable);
	FD_ZERO(&writable);
	FD_SET(empty[1], &writable);
	EQUAL(select(full[1] + 1, &readable, &writable, NULL, &at_once), 2);
	HOLDS(!FD_ISSET(empty[0], &readable));
	HOLDS(FD_ISSET(full[0], &readable));
	HOLDS(FD_ISSET(empty[1], &writable));
	HOLDS(!FD_ISSET(full[1], &writable));
}
