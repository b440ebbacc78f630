/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <mqueue.h>
#include <time.h>

#include "plumbline.h"

CASE("mq_timedreceive() returns a message that is queued even if its deadline has passed",
     POSIX_OPTION(MSG, "mq_timedreceive", "DESCRIPTION"))
{
	struct mq_attr attr = {.mq_maxmsg = 1, .mq_msgsize = 1};
	mqd_t queue = MUST(mq_open(temp_mq_name(), O_RDWR | O_CREAT | O_EXCL, 0600, &attr));
	struct timespec past = {.tv_sec = 1};
	unsigned int priority = 99;
	char data[1];

	MUST(mq_send(queue, "x", 1, 3));
	EQUAL(mq_timedreceive(queue, data, sizeof(data), &priority, &past), 1);
	EQUAL(data[0], 'x');
	EQUAL(priority, 3);
}
