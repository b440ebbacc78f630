/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>

#include "posix-mq.h"

static void see_it_closed(const char *number)
{
	FAILS(EBADF, mq_getattr((mqd_t)atoi(number), SIZED(1, 1)));
	FAILS(EBADF, RECEIVE((mqd_t)atoi(number)));
}

static void exec_with_queue(void *queue)
{
	char number[16];

	snprintf(number, sizeof(number), "%d", (int)*(mqd_t *)queue);
	exec_self(number);
}

CASE("exec closes message queue descriptors: in the new image the number is none", LINUX("mq_close(3)", "NOTES"),
     NEEDS(EXEC_SELF), AFTER_EXEC(see_it_closed))
{
	mqd_t queue = new_mq(0, 1, 1);

	FINISHES(child(exec_with_queue, &queue));
	MUST(SEND(queue, "a", 0));
}
