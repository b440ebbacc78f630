/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include "mqueue-fs.h"

static void remove_file(void *name)
{
	mount_mqueue();
	SUCCEEDS(unlink(mqueue_path(name)));
	FAILS(ENOENT, mq_open(name, O_RDWR));
	FAILS(ENOENT, mq_unlink(name));
}

CASE("unlink() of the file in the mqueue file system removes the queue's name, and who has it open keeps the queue",
     LINUX("mq_overview(7)", "Mounting the message queue filesystem"), NEEDS(PRIVILEGE_SYS_ADMIN))
{
	const char *name = temp_mq_name();
	mqd_t queue = named_mq(name, O_NONBLOCK, 1, 1);

	FINISHES(child(remove_file, (void *)name));
	SUCCEEDS(SEND(queue, "a", 0));
	RECEIVES(queue, "a", 0);
}
