/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void create_and_send(void *name)
{
	mqd_t queue = GIVES(mq_open(name, O_WRONLY | O_CREAT | O_EXCL, 0600, SIZED(2, 8)));

	SUCCEEDS(SEND(queue, "kept", 7));
}

CASE("a queue and its messages outlive the process that created it and had it open alone",
     LINUX("mq_overview(7)", "Persistence"))
{
	const char *name = temp_mq_name();

	FINISHES(child(create_and_send, (void *)name));
	mqd_t queue = GIVES(mq_open(name, O_RDONLY | O_NONBLOCK));
	RECEIVES(queue, "kept", 7);
	FAILS(EAGAIN, RECEIVE(queue));
}
