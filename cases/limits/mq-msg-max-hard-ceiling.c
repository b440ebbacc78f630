/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <mqueue.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "plumbline.h"

CASE("mq_open() by a process with CAP_SYS_RESOURCE takes an mq_maxmsg of 65536, and fails with EINVAL at one more",
     LINUX("mq_overview(7)", "/proc interfaces, msg_max"), NEEDS(PRIVILEGE_SYS_RESOURCE))
{
	const char *name = temp_mq_name();
	struct mq_attr attr = {.mq_maxmsg = 65537, .mq_msgsize = 1}, got;

	MUST(setrlimit(RLIMIT_MSGQUEUE, &(struct rlimit){RLIM_INFINITY, RLIM_INFINITY}));
	FAILS(EINVAL, mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, &attr));
	FAILS(ENOENT, mq_open(name, O_RDWR));
	attr.mq_maxmsg = 65536;
	mqd_t queue = GIVES(mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, &attr));
	SUCCEEDS(mq_getattr(queue, &got));
	EQUAL(got.mq_maxmsg, 65536);
}
