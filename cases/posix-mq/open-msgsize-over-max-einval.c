/* SPDX-License-Identifier: MIT */
#include "limit.h"
#include "posix-mq.h"

CASE("mq_open() without CAP_SYS_RESOURCE takes an mq_msgsize of msgsize_max, and fails with EINVAL at one more",
     LINUX("mq_open(3)", "ERRORS [EINVAL]"), NEEDS(PROC))
{
	const char *name = temp_mq_name();
	long most = kernel_limit("/proc/sys/fs/mqueue/msgsize_max");

	limit_allows(RLIMIT_MSGQUEUE, (rlim_t)most + 4096, "message queues (ulimit -q)");
	drop_privileges(PRIVILEGE_SYS_RESOURCE);
	FAILS(EINVAL, mq_open(name, O_RDWR | O_CREAT, 0600, SIZED(1, most + 1)));
	FAILS(ENOENT, mq_open(name, O_RDWR));
	mqd_t queue = GIVES(mq_open(name, O_RDWR | O_CREAT, 0600, SIZED(1, most)));
	EQUAL(attributes(queue).mq_msgsize, most);
}
