/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static const char *name;

static void read_not_write(void *unused)
{
	(void)unused;
	COUNTS(GIVES(mq_open(name, O_RDONLY)), 0);
	FAILS(EACCES, mq_open(name, O_WRONLY));
}

static void neither(void *unused)
{
	(void)unused;
	FAILS(EACCES, mq_open(name, O_RDONLY));
	FAILS(EACCES, mq_open(name, O_WRONLY));
}

CASE("mq_open() creates a queue with the permissions of mode less those of the file mode creation mask",
     POSIX_OPTION(MSG, "umask", "DESCRIPTION"), NEEDS(SECOND_USER))
{
	name = temp_mq_name();
	LOOK(umask(022));
	(void)GIVES(mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0666, SIZED(1, 1)));
	FINISHES(child_as_second_user(read_not_write, NULL));
	name = temp_mq_name();
	LOOK(umask(027));
	COUNTS(GIVES(mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0666, SIZED(1, 1))), 0);
	FINISHES(child_as_second_user(neither, NULL));
}
