/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void be_owner(void *name)
{
	LOOK(umask(0));
	(void)GIVES(mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0066, SIZED(1, 1)));
	FAILS(EACCES, mq_open(name, O_RDONLY));
	FAILS(EACCES, mq_open(name, O_WRONLY));
}

CASE("who creates a queue of a mode that denies its owner all has it open, but cannot open it again though others could",
     POSIX_OPTION(MSG, "mq_open", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	FINISHES(child_as_second_user(be_owner, (void *)temp_mq_name()));
}
