/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MSG_COPY, MSG_EXCEPT */

#include "sysv-msg.h"

#ifndef MSG_COPY
#define MSG_COPY 040000 /* not every libc names it */
#endif

CASE("msgrcv() with both MSG_COPY and MSG_EXCEPT fails with EINVAL and takes nothing", LINUX("msgop(2)", "ERRORS [EINVAL]"))
{
	int queue = temp_queue();

	MUST(SEND(queue, 1, "x"));
	FAILS(EINVAL, msgrcv(queue, &(struct message){0}, 1, 0, MSG_COPY | MSG_EXCEPT | IPC_NOWAIT));
	RECEIVES(queue, 0, 1, "x");
	EMPTY(queue);
}
