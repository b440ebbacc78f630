/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <mqueue.h>
#include <time.h>

#include "plumbline.h"

static void receive_in_vain(void *queue)
{
	struct timespec deadline = deadline_ms(30), past = {.tv_sec = 1}, now;
	char data[1] = {'?'};

	FAILS(ETIMEDOUT, mq_timedreceive(*(mqd_t *)queue, data, sizeof(data), NULL, &deadline));
	MUST(clock_gettime(CLOCK_REALTIME, &now));
	HOLDS(now.tv_sec > deadline.tv_sec || (now.tv_sec == deadline.tv_sec && now.tv_nsec >= deadline.tv_nsec));
	FAILS(ETIMEDOUT, mq_timedreceive(*(mqd_t *)queue, data, sizeof(data), NULL, &past));
	EQUAL(data[0], '?');
}

CASE("mq_timedreceive() on an empty queue fails with ETIMEDOUT when its deadline has passed, and not before",
     POSIX_OPTION(MSG, "mq_timedreceive", "ERRORS [ETIMEDOUT]"))
{
	struct mq_attr attr = {.mq_maxmsg = 1, .mq_msgsize = 1};
	mqd_t queue = MUST(mq_open(temp_mq_name(), O_RDWR | O_CREAT | O_EXCL, 0600, &attr));

	FINISHES(child(receive_in_vain, &queue));
}
