/* SPDX-License-Identifier: MIT */
#include <sys/resource.h>

#include "readiness.h"

CASE("poll() of as many entries as RLIMIT_NOFILE allows descriptors succeeds, of one more fails with EINVAL",
     LINUX("poll(2)", "ERRORS EINVAL"), NOT_UNDER_MEMCHECK("valgrind keeps RLIMIT_NOFILE to itself"))
{
	struct pollfd entries[65];
	struct rlimit limit;

	for (int i = 0; i < 65; i++)
		entries[i] = (struct pollfd){.fd = -1, .revents = -1};
	MUST(getrlimit(RLIMIT_NOFILE, &limit));
	limit.rlim_cur = 64;
	MUST(setrlimit(RLIMIT_NOFILE, &limit));
	EQUAL(poll(entries, 64, 0), 0);
	EQUAL(entries[0].revents, 0);
	EQUAL(entries[63].revents, 0);
	FAILS(EINVAL, poll(entries, 65, 0));
	EQUAL(entries[64].revents, -1);
}
