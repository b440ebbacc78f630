/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_open() of a name without a slash in front either fails with EINVAL or gives a queue that works",
     IMPL("mq_open()", "DESCRIPTION, a name that does not begin with a slash"))
{
	mqd_t queue = mq_open(temp_mq_name() + 1, O_RDWR | O_CREAT | O_NONBLOCK, 0600, SIZED(1, 1));

	OBSERVE("%s", queue == (mqd_t)-1 ? "it fails" : "it gives a queue");
	if (queue == (mqd_t)-1) {
		HOLDS(errno == EINVAL || errno == EACCES || errno == ENOENT);
	} else {
		SUCCEEDS(SEND(queue, "a", 1));
		RECEIVES(queue, "a", 1);
	}
}
