/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_open() without CAP_SYS_RESOURCE that would make more than queues_max queues fails with ENOSPC until one is gone",
     LINUX("mq_open(3)", "ERRORS [ENOSPC]"), NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	const char *first = temp_mq_name(), *third = temp_mq_name();

	set_kernel_limit("/proc/sys/fs/mqueue/queues_max", "2");
	drop_privileges(PRIVILEGE_SYS_RESOURCE);
	mqd_t queue = GIVES(mq_open(first, O_RDWR | O_CREAT, 0600, SIZED(1, 1)));
	(void)GIVES(mq_open(temp_mq_name(), O_RDWR | O_CREAT, 0600, SIZED(1, 1)));
	FAILS(ENOSPC, mq_open(third, O_RDWR | O_CREAT, 0600, SIZED(1, 1)));
	FAILS(ENOENT, mq_open(third, O_RDWR));
	mqd_t again = GIVES(mq_open(first, O_RDWR | O_CREAT, 0600, SIZED(1, 1)));
	COUNTS(again, 0);
	MUST(mq_unlink(first));
	FAILS(ENOSPC, mq_open(third, O_RDWR | O_CREAT, 0600, SIZED(1, 1)));
	MUST(mq_close(queue));
	MUST(mq_close(again));
	COUNTS(GIVES(mq_open(third, O_RDWR | O_CREAT, 0600, SIZED(1, 1))), 0);
}
