/* SPDX-License-Identifier: MIT */
#include "readiness.h"

CASE("poll() returns the number of entries for which it reports something, of those with POLLHUP and POLLNVAL too",
     POSIX("poll", "RETURN VALUE"))
{
	int full[2], empty[2], ended[2], closed[2];

	MUST(pipe(full));
	MUST(pipe(empty));
	MUST(pipe(ended));
	MUST(pipe(closed));
	MUST(write(full[1], "x", 1));
	MUST(close(ended[1]));
	MUST(close(closed[0]));
	struct pollfd entries[4] = {{full[0], POLLIN, -1}, {empty[0], POLLIN, -1}, {ended[0], 0, -1}, {closed[0], POLLIN, -1}};
	EQUAL(poll(entries, 4, -1), 3);
	EQUAL(entries[0].revents, POLLIN);
	EQUAL(entries[1].revents, 0);
	EQUAL(entries[2].revents, POLLHUP);
	EQUAL(entries[3].revents, POLLNVAL);
}
