/* SPDX-License-Identifier: MIT */
#include <sys/resource.h>

#include "posix-mq.h"

static const char *first, *second;

static void create_first(void *unused)
{
	(void)unused;
	MUST(mq_open(first, O_RDWR | O_CREAT, 0600, SIZED(1, 6000)));
}

static void create_second(void *unused)
{
	(void)unused;
	FAILS(EMFILE, mq_open(second, O_RDWR | O_CREAT, 0600, SIZED(1, 6000)));
	MUST(mq_unlink(first));
	COUNTS(GIVES(mq_open(second, O_RDWR | O_CREAT, 0600, SIZED(1, 6000))), 0);
}

CASE("the bytes of a queue count for its creator's user until it is gone, after the process that created it has ended too",
     LINUX("getrlimit(2)", "RLIMIT_MSGQUEUE"), NEEDS(SECOND_USER))
{
	first = temp_mq_name();
	second = temp_mq_name();
	MUST(setrlimit(RLIMIT_MSGQUEUE, &(struct rlimit){10000, 10000}));
	FINISHES(child_as_second_user(create_first, NULL));
	FINISHES(child_as_second_user(create_second, NULL));
}
