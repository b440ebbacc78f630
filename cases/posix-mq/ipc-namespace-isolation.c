/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare(), CLONE_NEWIPC */
#include <sched.h>

#include "posix-mq.h"

static mqd_t queue;

static void look_from_elsewhere(void *name)
{
	SUCCEEDS(unshare(CLONE_NEWIPC));
	FAILS(ENOENT, mq_open(name, O_RDWR));
	mqd_t other = GIVES(mq_open(name, O_RDWR | O_CREAT | O_EXCL | O_NONBLOCK, 0600, SIZED(2, 1)));
	FAILS(EAGAIN, RECEIVE(other));
	MUST(SEND(other, "b", 0));
	COUNTS(other, 1);
	RECEIVES(queue, "a", 0);
}

CASE("the name of a queue is not known in a new IPC namespace, where it names another; a descriptor still leads to the old",
     LINUX("ipc_namespaces(7)", "DESCRIPTION"), NEEDS(PRIVILEGE_SYS_ADMIN))
{
	const char *name = temp_mq_name();

	queue = named_mq(name, O_NONBLOCK, 1, 1);
	MUST(SEND(queue, "a", 0));
	FINISHES(child(look_from_elsewhere, (void *)name));
	COUNTS(queue, 0);
	COUNTS(GIVES(mq_open(name, O_RDWR)), 0);
}
