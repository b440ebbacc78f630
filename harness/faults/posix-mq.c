/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <string.h>

#include "faults.h"

NAMED(mq_send, "priority-lost", "every message has priority 0")
{
	A(3) = 0;
	return REAL();
}

NAMED(mq_send, "full-is-lost", "a message for a full non-blocking queue is lost, and success reported")
{
	long answer = REAL();

	return answer < 0 && errno == EAGAIN ? 0 : answer;
}

NAMED(mq_send, "restarts-after-handler", "a blocked mq_send() goes on waiting after a handler")
{
	long answer;

	do
		answer = REAL();
	while (answer < 0 && errno == EINTR);
	return answer;
}

NAMED(mq_receive, "length-is-msgsize", "the answer is the size of the buffer rather than the length of the message")
{
	long answer = REAL();

	return answer >= 0 ? (long)A(2) : answer;
}

NAMED(mq_receive, "priority-not-stored", "the priority is stored as 0")
{
	long answer = REAL();

	if (answer >= 0 && A(3))
		*(unsigned int *)A(3) = 0;
	return answer;
}

NAMED(mq_receive, "does-not-remove", "a received message stays in the queue")
{
	unsigned int priority = 0;
	long answer;

	answer = mq_receive((mqd_t)A(0), (char *)A(1), (size_t)A(2), &priority);
	if (answer >= 0)
		mq_send((mqd_t)A(0), (char *)A(1), (size_t)answer, priority);
	if (A(3))
		*(unsigned int *)A(3) = priority;
	return answer;
}

NAMED(mq_timedreceive, "past-deadline-first", "a deadline that has passed fails even where a message is there")
{
	const struct timespec *deadline = (const struct timespec *)A(4);

	if (!deadline || deadline->tv_sec > 1000)
		return REAL();
	errno = ETIMEDOUT;
	return -1;
}

NAMED(mq_timedreceive, "times-out-at-once", "the call does not wait for its deadline")
{
	struct timespec past = {.tv_sec = 1};

	return mq_timedreceive((mqd_t)A(0), (char *)A(1), (size_t)A(2), (unsigned int *)A(3), &past);
}

NAMED(mq_unlink, "ignored", "mq_unlink() reports success and keeps the name")
{
	mqd_t queue = mq_open((const char *)A(0), O_RDONLY);

	if (queue == (mqd_t)-1)
		return REAL();
	mq_close(queue);
	return 0;
}

EQUIVALENT("close-*", "mq_close() call 1 reports success and does nothing",
	   "what a descriptor that is closed does is undefined")
EQUIVALENT("open-creat-existing-ignores-attr", "mq_open() call 1 ignores a flag*",
	   "O_CREAT has no effect on a queue that exists")
EQUIVALENT("open-embedded-slash-eacces", "mq_open() call 1 ignores a flag*", "the name is refused with O_CREAT and without")
EQUIVALENT("open-enametoolong", "mq_open() call 1 ignores a flag*", "the name is refused with O_CREAT and without")
EQUIVALENT("open-just-slash-enoent", "mq_open() call 1 ignores a flag*", "the name is refused with O_CREAT and without")
EQUIVALENT("open-no-leading-slash", "mq_open() call 1 ignores a flag*", "no document says what such a name does")
EQUIVALENT("fork-shares-description", "mq_close() call 1 reports success and does nothing", "the child's exit closes it")
EQUIVALENT("mqd-dup-fd", "mq_close() call 1 reports success and does nothing", "a copy that stays open changes nothing")
EQUIVALENT("open-eacces-mode", "mq_open() call * ignores a flag (0x40)", "O_CREAT has no effect on a queue that exists")
EQUIVALENT("open-emfile-rlimit-nofile", "mq_open() call 1 ignores a flag*",
	   "there is no descriptor for it with O_CREAT and without")
EQUIVALENT("open-enospc-queues-max", "mq_open() call 5 ignores a flag*", "O_CREAT has no effect on a queue that exists")
EQUIVALENT("sysconf-mq-minima", "sysconf() call * does it and *", "a limit that is higher, or that there is none, is right")
EQUIVALENT("notify-null-unregistered", "mq_notify() call 1 reports success and does nothing", "there is nothing to do")
