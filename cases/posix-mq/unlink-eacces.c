/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void unlink_in_vain(void *name)
{
	FAILS(EACCES, mq_unlink(name));
}

CASE("mq_unlink() of another user's queue, be it open to all, fails with EACCES without privilege, and the queue stays",
     LINUX("mq_unlink(3)", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	const char *name = temp_mq_name();

	LOOK(umask(0));
	MUST(mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0666, SIZED(1, 1)));
	FINISHES(child_as_second_user(unlink_in_vain, (void *)name));
	(void)GIVES(mq_open(name, O_RDWR));
}
