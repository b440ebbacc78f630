/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("a name can be created, used, closed and unlinked a thousand times: each queue is new, and none is left",
     POSIX_OPTION(MSG, "mq_unlink", "DESCRIPTION"))
{
	const char *name = temp_mq_name();
	int descriptor = next_fd();

	for (int i = 0; i < 1000; i++) {
		mqd_t queue = GIVES(mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, SIZED(2, 16)));

		COUNTS(queue, 0);
		SUCCEEDS(SEND(queue, "0123456789abcdef", 1));
		SUCCEEDS(mq_close(queue));
		SUCCEEDS(mq_unlink(name));
	}
	EQUAL(next_fd(), descriptor);
	FAILS(ENOENT, mq_open(name, O_RDWR));
}
