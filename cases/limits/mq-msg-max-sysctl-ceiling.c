/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <mqueue.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("msg_max can be set to 65536 and not to more, and mq_open() without CAP_SYS_RESOURCE obeys what it was set to",
     LINUX("mq_overview(7)", "/proc interfaces, msg_max"), NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	const char *msg_max = "/proc/sys/fs/mqueue/msg_max", *name = temp_mq_name();
	struct mq_attr attr = {.mq_maxmsg = 65537, .mq_msgsize = 1};

	need_limit(RLIMIT_MSGQUEUE, 16384);
	drop_privileges(PRIVILEGE_SYS_RESOURCE);
	set_kernel_limit(msg_max, "65536");
	FAILS(EINVAL, write(MUST(open(msg_max, O_WRONLY)), "65537", 5));
	FAILS(EINVAL, mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, &attr));
	set_kernel_limit(msg_max, "20");
	attr.mq_maxmsg = 21;
	FAILS(EINVAL, mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, &attr));
	attr.mq_maxmsg = 20;
	mqd_t queue = GIVES(mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, &attr));
	SUCCEEDS(LOOK(mq_getattr(queue, &attr)));
	EQUAL(attr.mq_maxmsg, 20);
}
