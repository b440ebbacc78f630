/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void use_it(void *queue)
{
	SUCCEEDS(SEND(*(mqd_t *)queue, "a", 1));
	RECEIVES(*(mqd_t *)queue, "a", 1);
}

CASE("what a descriptor may be used for was decided when it was opened: it works after the process has become another user",
     POSIX_OPTION(MSG, "mq_send", "ERRORS [EBADF]; mq_open() DESCRIPTION"), NEEDS(SECOND_USER))
{
	mqd_t queue = new_mq(O_NONBLOCK, 1, 1);

	FINISHES(child_as_second_user(use_it, &queue));
}
