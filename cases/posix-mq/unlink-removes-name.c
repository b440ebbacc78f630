/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_unlink() removes the name at once, and the queue stays usable through the descriptors that are open",
     POSIX_OPTION(MSG, "mq_unlink", "DESCRIPTION"))
{
	const char *name = temp_mq_name();
	mqd_t queue = named_mq(name, O_NONBLOCK, 1, 1);

	MUST(SEND(queue, "a", 0));
	SUCCEEDS(mq_unlink(name));
	FAILS(ENOENT, mq_open(name, O_RDWR));
	RECEIVES(queue, "a", 0);
	SUCCEEDS(SEND(queue, "b", 0));
	RECEIVES(queue, "b", 0);
}
