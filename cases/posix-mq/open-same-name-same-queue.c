/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void send_by_name(void *name)
{
	mqd_t queue = GIVES(mq_open(name, O_WRONLY));

	SUCCEEDS(mq_send(queue, "from the child", 14, 5));
}

CASE("mq_open() of one name by two processes gives one queue: what one sends the other receives, and by no other name",
     POSIX_OPTION(MSG, "mq_open", "DESCRIPTION"))
{
	const char *name = temp_mq_name();
	mqd_t queue = GIVES(mq_open(name, O_RDONLY | O_CREAT | O_EXCL, 0600, SIZED(2, 20)));
	mqd_t other = GIVES(mq_open(temp_mq_name(), O_RDONLY | O_CREAT | O_EXCL, 0600, SIZED(2, 20)));

	FINISHES(child(send_by_name, (void *)name));
	COUNTS(other, 0);
	RECEIVES(queue, "from the child", 5);
}
