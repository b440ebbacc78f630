/* SPDX-License-Identifier: MIT */
#include <sys/resource.h>

#include "posix-mq.h"

CASE("mq_open() of a queue that takes more bytes than RLIMIT_MSGQUEUE fails with EMFILE, creates nothing, and succeeds below "
     "it",
     LINUX("getrlimit(2)", "RLIMIT_MSGQUEUE"))
{
	const char *name = temp_mq_name();
	struct rlimit limit;

	MUST(getrlimit(RLIMIT_MSGQUEUE, &limit));
	MUST(setrlimit(RLIMIT_MSGQUEUE, &(struct rlimit){1000, limit.rlim_max}));
	FAILS(EMFILE, mq_open(name, O_RDWR | O_CREAT, 0600, SIZED(1, 1000)));
	FAILS(EMFILE, mq_open(name, O_RDWR | O_CREAT, 0600, SIZED(10, 100)));
	FAILS(ENOENT, mq_open(name, O_RDWR));
	MUST(setrlimit(RLIMIT_MSGQUEUE, &limit));
	COUNTS(GIVES(mq_open(name, O_RDWR | O_CREAT, 0600, SIZED(1, 1000))), 0);
}
