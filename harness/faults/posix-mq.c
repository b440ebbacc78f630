/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>

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

static const struct timespec long_past = {.tv_sec = 1};

/* Whether the deadline's nanoseconds are what no time has. */
static bool is_bad(const struct timespec *deadline)
{
	return deadline && (deadline->tv_nsec < 0 || deadline->tv_nsec >= 1000000000);
}

NAMED(mq_send, "emsgsize-truncates", "a message that is too long is cut to mq_msgsize")
{
	struct mq_attr attr;

	if (mq_getattr((mqd_t)A(0), &attr) == 0 && A(2) > attr.mq_msgsize)
		A(2) = attr.mq_msgsize;
	return REAL();
}

NAMED(mq_send, "priority-wraps", "a priority that is too high is taken modulo MQ_PRIO_MAX")
{
	A(3) = (unsigned int)A(3) % 32768;
	return REAL();
}

NAMED(mq_send, "top-priority-refused", "MQ_PRIO_MAX-1 fails with EINVAL")
{
	if (A(3) != 32767)
		return REAL();
	errno = EINVAL;
	return -1;
}

NAMED(mq_timedsend, "past-deadline-first", "a deadline that has passed fails even where there is room")
{
	const struct timespec *deadline = (const struct timespec *)A(4);

	if (!deadline || deadline->tv_sec > 1000)
		return REAL();
	errno = ETIMEDOUT;
	return -1;
}

NAMED(mq_timedsend, "times-out-at-once", "the call does not wait for its deadline")
{
	A(4) = (long)&long_past;
	return REAL();
}

NAMED(mq_timedsend, "bad-nsec-times-out", "a wrong tv_nsec is taken for a time that has passed")
{
	if (is_bad((const struct timespec *)A(4)))
		A(4) = (long)&long_past;
	return REAL();
}

NAMED(mq_timedreceive, "bad-nsec-times-out", "a wrong tv_nsec is taken for a time that has passed")
{
	if (is_bad((const struct timespec *)A(4)))
		A(4) = (long)&long_past;
	return REAL();
}

NAMED(mq_timedsend, "nonblock-times-out", "a full queue gives ETIMEDOUT for EAGAIN")
{
	long answer = REAL();

	if (answer < 0 && errno == EAGAIN)
		errno = ETIMEDOUT;
	return answer;
}

NAMED(mq_timedreceive, "nonblock-times-out", "an empty queue gives ETIMEDOUT for EAGAIN")
{
	long answer = REAL();

	if (answer < 0 && errno == EAGAIN)
		errno = ETIMEDOUT;
	return answer;
}

NAMED(mq_receive, "restarts-after-handler", "a blocked mq_receive() goes on waiting after a handler")
{
	long answer;

	do
		answer = REAL();
	while (answer < 0 && errno == EINTR);
	return answer;
}

NAMED(mq_receive, "empty-is-no-error", "an empty queue gives an empty message in the place of EAGAIN")
{
	long answer = REAL();

	return answer < 0 && errno == EAGAIN ? 0 : answer;
}

NAMED(mq_receive, "short-buffer-suffices", "a buffer smaller than mq_msgsize is enough for a message that fits")
{
	static char room[70000];
	long size = A(2), answer;
	void *data = (void *)A(1);

	A(1) = (long)room;
	A(2) = (long)sizeof(room);
	answer = REAL();
	if (answer > 0)
		memcpy(data, room, (size_t)(answer < size ? answer : size));
	return answer;
}

NAMED(mq_open, "excl-ignored", "O_EXCL has no effect")
{
	A(1) &= ~O_EXCL;
	return REAL();
}

NAMED(mq_open, "umask-ignored", "a queue has the permissions of mode, whatever the mask")
{
	mode_t mask = umask(0);
	long answer = REAL();

	umask(mask);
	return answer;
}

NAMED(mq_open, "attr-flags-obeyed", "mq_flags of the attributes makes the descriptor non-blocking")
{
	const struct mq_attr *attr = (const struct mq_attr *)A(3);

	if (A(1) & O_CREAT && attr && attr->mq_flags & O_NONBLOCK)
		A(1) |= O_NONBLOCK;
	return REAL();
}

NAMED(mq_open, "rdonly-may-send", "a descriptor that was asked for receiving alone can send")
{
	if ((A(1) & O_ACCMODE) == O_RDONLY)
		A(1) |= O_RDWR;
	return REAL();
}

NAMED(mq_open, "bad-attributes-are-none", "attributes of 0 or less give a queue of the default ones")
{
	const struct mq_attr *attr = (const struct mq_attr *)A(3);

	if (A(1) & O_CREAT && attr && (attr->mq_maxmsg <= 0 || attr->mq_msgsize <= 0))
		A(3) = 0;
	return REAL();
}

NAMED(mq_open, "existing-is-emptied", "O_CREAT of a queue that exists removes its messages")
{
	static char room[70000];
	long answer = REAL();
	mqd_t drain = answer >= 0 && A(1) & O_CREAT ? mq_open((const char *)A(0), O_RDONLY | O_NONBLOCK) : (mqd_t)-1;

	if (drain != (mqd_t)-1) {
		while (mq_receive(drain, room, sizeof(room), NULL) >= 0)
			;
		mq_close(drain);
	}
	return answer;
}

NAMED(mq_close, "empties", "closing a descriptor removes the messages of the queue")
{
	static char room[70000];
	struct mq_attr attr = {.mq_flags = O_NONBLOCK};

	mq_setattr((mqd_t)A(0), &attr, NULL);
	while (mq_receive((mqd_t)A(0), room, sizeof(room), NULL) >= 0)
		;
	return REAL();
}

NAMED(mq_close, "ignored", "mq_close() reports success and keeps the descriptor")
{
	(void)call;
	return 0;
}

NAMED(mq_unlink, "missing-succeeds", "unlinking what is not there succeeds")
{
	long answer = REAL();

	return answer < 0 && errno == ENOENT ? 0 : answer;
}

NAMED(mq_getattr, "curmsgs-zero", "mq_curmsgs is always 0")
{
	long answer = REAL();

	if (answer == 0)
		((struct mq_attr *)A(1))->mq_curmsgs = 0;
	return answer;
}

NAMED(mq_getattr, "flags-not-told", "mq_flags is always 0")
{
	long answer = REAL();

	if (answer == 0)
		((struct mq_attr *)A(1))->mq_flags = 0;
	return answer;
}

NAMED(mq_setattr, "old-is-new", "what is stored as the former attributes has the new flags")
{
	long answer = REAL();

	if (answer == 0 && A(2))
		((struct mq_attr *)A(2))->mq_flags = ((const struct mq_attr *)A(1))->mq_flags;
	return answer;
}

NAMED(mq_setattr, "other-fields-refused", "another mq_maxmsg than 0 fails with EINVAL")
{
	if (!A(1) || ((const struct mq_attr *)A(1))->mq_maxmsg == 0)
		return REAL();
	errno = EINVAL;
	return -1;
}

NAMED(mq_setattr, "bad-flags-ignored", "flags that do not exist are accepted")
{
	struct mq_attr attr = *(const struct mq_attr *)A(1);

	attr.mq_flags &= O_NONBLOCK;
	A(1) = (long)&attr;
	return REAL();
}

NAMED(mq_notify, "second-replaces", "a second registration by the process takes the place of its first")
{
	if (A(1))
		mq_notify((mqd_t)A(0), NULL);
	return REAL();
}

NAMED(mq_notify, "busy-is-no-error", "a registration in vain reports success")
{
	long answer = REAL();

	return answer < 0 && errno == EBUSY ? 0 : answer;
}

NAMED(mq_notify, "null-ignored", "a null pointer leaves the registration in place")
{
	return A(1) ? REAL() : 0;
}

NAMED(mq_notify, "nonempty-fires", "a registration while there are messages is notified at once")
{
	const struct sigevent *event = (const struct sigevent *)A(1);
	struct mq_attr attr;

	if (!event || event->sigev_notify != SIGEV_SIGNAL || mq_getattr((mqd_t)A(0), &attr) != 0 || attr.mq_curmsgs == 0)
		return REAL();
	return raise(event->sigev_signo);
}

NAMED(mq_notify, "value-lost", "the signal comes with the value 0")
{
	struct sigevent event;

	if (!A(1))
		return REAL();
	event = *(const struct sigevent *)A(1);
	if (event.sigev_notify == SIGEV_SIGNAL)
		event.sigev_value.sival_int = 0;
	A(1) = (long)&event;
	return REAL();
}

NAMED(mq_notify, "invalid-accepted", "what is no signal or no kind of notification is accepted")
{
	long answer = REAL();

	return answer < 0 && errno == EINVAL ? 0 : answer;
}

NAMED(mq_notify, "none-registers-nobody", "SIGEV_NONE has no effect")
{
	const struct sigevent *event = (const struct sigevent *)A(1);

	return event && event->sigev_notify == SIGEV_NONE ? 0 : REAL();
}

NAMED(mq_notify, "needs-read-access", "a descriptor for sending alone fails with EBADF")
{
	if (!A(1) || (fcntl((int)A(0), F_GETFL) & O_ACCMODE) != O_WRONLY)
		return REAL();
	errno = EBADF;
	return -1;
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
EQUIVALENT("notify-null-other-process-no-effect", "mq_notify() call 2 reports success and does nothing",
	   "there is nothing to do")
