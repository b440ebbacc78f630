/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <mqueue.h>

#include "plumbline.h"

CASE("mq_unlink() removes the name at once, and the queue stays usable through the descriptors that are open",
     POSIX_OPTION(MSG, "mq_unlink", "DESCRIPTION"))
{
	struct mq_attr attr = {.mq_maxmsg = 1, .mq_msgsize = 1};
	const char *name = temp_mq_name();
	mqd_t queue = MUST(mq_open(name, O_RDWR | O_CREAT | O_EXCL | O_NONBLOCK, 0600, &attr));
	char data[1];

	MUST(mq_send(queue, "a", 1, 0));
	EQUAL(mq_unlink(name), 0);
	FAILS(ENOENT, mq_open(name, O_RDWR));
	EQUAL(mq_receive(queue, data, sizeof(data), NULL), 1);
	EQUAL(data[0], 'a');
	EQUAL(mq_send(queue, "b", 1, 0), 0);
}
