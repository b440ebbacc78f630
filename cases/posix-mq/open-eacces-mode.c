/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static const char *readable, *writable;

static void open_what_may_be(void *unused)
{
	(void)unused;
	COUNTS(GIVES(mq_open(readable, O_RDONLY)), 0);
	FAILS(EACCES, mq_open(readable, O_WRONLY));
	FAILS(EACCES, mq_open(readable, O_RDWR));
	FAILS(EACCES, mq_open(readable, O_RDWR | O_CREAT, 0666, SIZED(1, 1)));
	COUNTS(GIVES(mq_open(writable, O_WRONLY)), 0);
	FAILS(EACCES, mq_open(writable, O_RDONLY));
	FAILS(EACCES, mq_open(writable, O_RDWR));
}

CASE("mq_open() for an access that the queue's mode denies to other users fails with EACCES, and for one it grants succeeds",
     POSIX_OPTION(MSG, "mq_open", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	readable = temp_mq_name();
	writable = temp_mq_name();
	LOOK(umask(0));
	MUST(mq_open(readable, O_RDWR | O_CREAT | O_EXCL, 0664, SIZED(1, 1)));
	MUST(mq_open(writable, O_RDWR | O_CREAT | O_EXCL, 0662, SIZED(1, 1)));
	FINISHES(child_as_second_user(open_what_may_be, NULL));
}
