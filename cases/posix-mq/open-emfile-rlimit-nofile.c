/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_open() by a process that has as many descriptors as it may fails with EMFILE and creates nothing",
     LINUX("mq_open(3)", "ERRORS [EMFILE]"), NOT_UNDER_MEMCHECK("valgrind lets the kernel open it, and then takes it back"))
{
	const char *name = temp_mq_name();
	int last = use_up_descriptors();

	FAILS(EMFILE, mq_open(name, O_RDWR | O_CREAT, 0600, SIZED(1, 1)));
	MUST(close(last));
	FAILS(ENOENT, mq_open(name, O_RDWR));
	COUNTS(GIVES(mq_open(name, O_RDWR | O_CREAT, 0600, SIZED(1, 1))), 0);
}
