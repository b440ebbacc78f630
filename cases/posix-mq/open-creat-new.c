/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_open() with O_CREAT of a name that is not in use creates an empty queue, which others then can open",
     POSIX_OPTION(MSG, "mq_open", "DESCRIPTION, O_CREAT"))
{
	const char *name = temp_mq_name();

	FAILS(ENOENT, mq_open(name, O_RDWR));
	mqd_t queue = GIVES(mq_open(name, O_RDWR | O_CREAT, 0600, SIZED(1, 1)));
	COUNTS(queue, 0);
	SUCCEEDS(SEND(queue, "a", 0));
	mqd_t other = GIVES(mq_open(name, O_RDWR));
	COUNTS(other, 1);
}
