/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MSG_COPY */

#include "sysv-msg.h"

#ifndef MSG_COPY
#define MSG_COPY 040000 /* not every libc names it */
#endif

static void copy_without_nowait(void *queue)
{
	FAILS(EINVAL, msgrcv(INT(queue), &(struct message){0}, 1, 0, MSG_COPY));
	FAILS(EINVAL, msgrcv(INT(queue), &(struct message){0}, 1, 9, MSG_COPY));
}

CASE("msgrcv() with MSG_COPY but not IPC_NOWAIT fails with EINVAL, be there such a message or not",
     LINUX("msgop(2)", "ERRORS [EINVAL]"))
{
	int queue = temp_queue();

	MUST(SEND(queue, 1, "x"));
	FINISHES(child(copy_without_nowait, &queue));
	RECEIVES(queue, 0, 1, "x");
	EMPTY(queue);
}
