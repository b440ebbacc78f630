/* SPDX-License-Identifier: MIT */
#include <sys/select.h>

#include "posix-mq.h"

static int readable(mqd_t queue)
{
	fd_set set;

	FD_ZERO(&set);
	FD_SET((int)queue, &set);
	int answer = select((int)queue + 1, &set, NULL, NULL, &(struct timeval){0, 0});
	EQUAL(FD_ISSET((int)queue, &set) != 0, answer);
	return answer;
}

static int writable(mqd_t queue)
{
	fd_set set;

	FD_ZERO(&set);
	FD_SET((int)queue, &set);
	int answer = select((int)queue + 1, NULL, &set, NULL, &(struct timeval){0, 0});
	EQUAL(FD_ISSET((int)queue, &set) != 0, answer);
	return answer;
}

CASE("select() says that a queue's descriptor can be read just if there is a message, and written just if there is room",
     LINUX("mq_overview(7)", "Linux implementation of message queue descriptors"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 2, 1);

	EQUAL(readable(queue), 0);
	EQUAL(writable(queue), 1);
	MUST(SEND(queue, "a", 0));
	EQUAL(readable(queue), 1);
	EQUAL(writable(queue), 1);
	MUST(SEND(queue, "b", 0));
	EQUAL(readable(queue), 1);
	EQUAL(writable(queue), 0);
}
