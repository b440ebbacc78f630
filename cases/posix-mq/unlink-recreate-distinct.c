/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("a queue that is created under a name after mq_unlink() is another than the one that is still open",
     POSIX_OPTION(MSG, "mq_unlink", "DESCRIPTION"))
{
	const char *name = temp_mq_name();
	mqd_t old = named_mq(name, O_NONBLOCK, 2, 1);

	MUST(SEND(old, "a", 0));
	SUCCEEDS(mq_unlink(name));
	mqd_t new = GIVES(mq_open(name, O_RDWR | O_CREAT | O_EXCL | O_NONBLOCK, 0600, SIZED(3, 2)));
	EQUAL(attributes(new).mq_maxmsg, 3);
	FAILS(EAGAIN, RECEIVE(new));
	SUCCEEDS(SEND(new, "b", 0));
	RECEIVES(old, "a", 0);
	FAILS(EAGAIN, RECEIVE(old));
	RECEIVES(new, "b", 0);
}
