/* SPDX-License-Identifier: MIT */
/*
 * posix-mq.h - words of the cases of POSIX message queues, which include it in the place of plumbline.h, <mqueue.h>, <fcntl.h>,
 * <sys/stat.h> and of what signal.h stands for. They expand in the case.
 */
#ifndef PLUMB_POSIX_MQ_H
#define PLUMB_POSIX_MQ_H

#include <fcntl.h>
#include <mqueue.h>
#include <string.h>
#include <sys/stat.h>

#include "signal.h"

/* Attributes for mq_open(): so many messages at most, each of so many bytes at most. */
#define SIZED(maxmsg, msgsize) (&(struct mq_attr){.mq_maxmsg = (maxmsg), .mq_msgsize = (msgsize)})

/* Set-up: a new queue of that name, mode 0600, open for both sending and receiving. flags is 0 or O_NONBLOCK. */
static inline mqd_t named_mq(const char *name, int flags, long maxmsg, long msgsize)
{
	return MUST(mq_open(name, O_RDWR | O_CREAT | O_EXCL | flags, 0600, SIZED(maxmsg, msgsize)));
}
/* The same of a name that does not matter. */
static inline mqd_t new_mq(int flags, long maxmsg, long msgsize)
{
	return named_mq(temp_mq_name(), flags, maxmsg, msgsize);
}

/* What mq_getattr() says of the queue, which there is: a look, for an expectation. */
static inline struct mq_attr attributes(mqd_t queue)
{
	struct mq_attr attr;

	SUCCEEDS(LOOK(mq_getattr(queue, &attr)));
	return attr;
}
/* There are so many messages in the queue. */
#define COUNTS(queue, messages) EQUAL(attributes(queue).mq_curmsgs, messages)

/* Priorities are less than this. */
static inline unsigned int prio_max(void)
{
	long limit = LOOK(sysconf(_SC_MQ_PRIO_MAX));

	if (limit < 0)
		SKIP("sysconf() knows no MQ_PRIO_MAX");
	return (unsigned int)limit;
}

/* Deadlines for the calls that have one; they last as long as the block. */
#define DEADLINE(ms) (&(struct timespec[]){deadline_ms(ms)}[0])
#define LATER DEADLINE(3600000)
#define LONG_PAST (&(struct timespec){.tv_sec = 1})

/* The call that sends, and the one that receives, by the word of a variant: the names that sentences have for them. */
#ifdef PLUMB_VARIANT_mq_timedsend
#define SENDER "mq_timedsend()"
#define PLUMB_SEND(queue, bytes, size, priority) mq_timedsend(queue, bytes, size, priority, LATER)
#else
#define SENDER "mq_send()"
#define PLUMB_SEND(queue, bytes, size, priority) mq_send(queue, bytes, size, priority)
#endif
#ifdef PLUMB_VARIANT_mq_timedreceive
#define RECEIVER "mq_timedreceive()"
#define PLUMB_RECEIVE(queue, bytes, size, priority) mq_timedreceive(queue, bytes, size, priority, LATER)
#else
#define RECEIVER "mq_receive()"
#define PLUMB_RECEIVE(queue, bytes, size, priority) mq_receive(queue, bytes, size, priority)
#endif

/* Sends the text, a string literal, without its null byte. */
#define SEND(queue, text, priority) PLUMB_SEND(queue, text, sizeof(text) - 1, priority)
/* Receives a message of up to ROOM bytes, which is not looked at. A queue of these words has no longer ones. */
enum { ROOM = 64 };
#define RECEIVE(queue) PLUMB_RECEIVE(queue, (char[ROOM]){0}, ROOM, NULL)
/* Receives a message of this text and priority. */
#define RECEIVES(queue, text, priority)                                                                                    \
	do {                                                                                                               \
		char plumb_data[ROOM] = {0};                                                                               \
		unsigned int plumb_priority = ~0u;                                                                         \
		PLUMB_COMPARE(RECEIVER " from " #queue " gives the length of " #text,                                      \
			      PLUMB_RECEIVE(queue, plumb_data, ROOM, &plumb_priority), 0, sizeof(text) - 1);               \
		plumb_equal_bytes(PLUMB_AT(RECEIVER " from " #queue " gives " #text), plumb_data, text, sizeof(text) - 1); \
		PLUMB_COMPARE("its priority == " #priority, plumb_priority, 0, priority);                                  \
	} while (0)

/* For mq_notify(): a signal with a value, or nothing. */
#define by_signal(signo, value) (&(struct sigevent[]){plumb_event(SIGEV_SIGNAL, signo, value)}[0])
#define by_nothing (&(struct sigevent[]){plumb_event(SIGEV_NONE, 0, 0)}[0])
static inline struct sigevent plumb_event(int notify, int signo, int value)
{
	struct sigevent event;

	memset(&event, 0, sizeof(event));
	event.sigev_notify = notify;
	event.sigev_signo = signo;
	event.sigev_value.sival_int = value;
	return event;
}
/* Set-up: the signal is blocked and would be caught, so that it can be pending and be waited for. */
static inline void expect_signal(int signo)
{
	catch_signal(signo, 0);
	block(signals(signo));
}
/* A notification by this signal with this value comes. */
#define IS_NOTIFIED(signo, value)                                            \
	do {                                                                 \
		siginfo_t plumb_got = {0};                                   \
		EQUAL(LOOK(sigwaitinfo(signals(signo), &plumb_got)), signo); \
		EQUAL(plumb_got.si_value.sival_int, value);                  \
	} while (0)

#endif
