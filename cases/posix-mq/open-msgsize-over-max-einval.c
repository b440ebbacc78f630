/* SPDX-License-Identifier: MIT */
#include <sys/resource.h>

#include "posix-mq.h"

CASE("mq_open() without CAP_SYS_RESOURCE takes an mq_msgsize of msgsize_max, and fails with EINVAL at one more",
     LINUX("mq_open(3)", "ERRORS [EINVAL]"), NEEDS(PROC))
{
	const char *name = temp_mq_name();
	long most = kernel_limit("/proc/sys/fs/mqueue/msgsize_max");

	need_limit(RLIMIT_MSGQUEUE, most + 4096);
	drop_privileges(PRIVILEGE_SYS_RESOURCE);
	FAILS(EINVAL, mq_open(name, O_RDWR | O_CREAT, 0600, SIZED(1, most + 1)));
	FAILS(ENOENT, mq_open(name, O_RDWR));
	mqd_t queue = GIVES(mq_open(name, O_RDWR | O_CREAT, 0600, SIZED(1, most)));
	EQUAL(attributes(queue).mq_msgsize, most);
}
