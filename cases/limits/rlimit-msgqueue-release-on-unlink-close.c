/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <mqueue.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "plumbline.h"

static mqd_t create(const char *name)
{
	return mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, &(struct mq_attr){.mq_maxmsg = 8, .mq_msgsize = 1024});
}

/* The limit has room for one such queue and its overhead, and not for two. It is counted by user: the second has no other. */
static void create_one_after_the_other(void *unused)
{
	const char *one = temp_mq_name(), *other = temp_mq_name();

	(void)unused;
	become_second_user();
	MUST(setrlimit(RLIMIT_MSGQUEUE, &(struct rlimit){12000, 12000}));
	mqd_t queue = MUST(create(one));
	FAILS(EMFILE, create(other));
	SUCCEEDS(mq_unlink(one));
	FAILS(EMFILE, create(other));
	SUCCEEDS(mq_close(queue));
	GIVES(create(other));
	FAILS(EMFILE, create(one));
}

CASE("a queue is charged to RLIMIT_MSGQUEUE until it is both unlinked by mq_unlink() and closed, and then no longer",
     LINUX("getrlimit(2)", "RLIMIT_MSGQUEUE"), NEEDS(SECOND_USER))
{
	need_limit(RLIMIT_MSGQUEUE, 12000);
	FINISHES(child(create_one_after_the_other, NULL));
}
