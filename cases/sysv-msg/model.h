/* SPDX-License-Identifier: MIT */
/*
 * A System V message queue, as XSI has it: the messages on it in the order in which they were sent, how many bytes it may hold,
 * and whether it was removed. It holds what msg_qbytes lets it; what else a kernel has limits for is not in the model.
 */
#ifndef PLUMB_SYSV_MSG_MODEL_H
#define PLUMB_SYSV_MSG_MODEL_H

#include <string.h>

#include "law.h"
#include "sysv-msg.h"

enum { MOST_MESSAGES = 40, MOST_TEXT = 256, QUEUE_BYTES = 512 };

struct model {
	struct {
		long type, size;
		unsigned long id;
	} messages[MOST_MESSAGES];
	int count;
	long bytes, limit;
	bool removed;
};

static int queue;

static bool nowait(const struct call *c, int argument)
{
	return c->a[argument] & IPC_NOWAIT;
}

static bool is_removed(struct answer *got)
{
	return fails(got, EIDRM) || fails(got, EINVAL);
}

/* msgsnd(queue, {type a[0], id's bytes}, size a[1], flags a[2]) */
static bool draw_msgsnd(const struct model *m, struct call *c)
{
	long room = m->limit - m->bytes;

	c->a[0] = ANY_OF(1, 1, 2, 3, 4);
	c->a[1] = ANY_OF(0, 1, 8, below(MOST_TEXT), MOST_TEXT, room, room + 1, m->limit);
	if (c->a[1] < 0 || c->a[1] > MOST_TEXT)
		c->a[1] = MOST_TEXT;
	c->a[2] = ANY_OF(0, 0, IPC_NOWAIT);
	return true;
}
static bool allow_msgsnd(struct model *m, const struct call *c, struct answer *got)
{
	long size = c->a[1];

	if (m->count >= MOST_MESSAGES - MOST_ACTORS && beyond(got))
		return false;
	if (m->removed)
		return is_removed(got);
	if (m->bytes + size > m->limit)
		return nowait(c, 2) ? fails(got, EAGAIN) : waits(got);
	if (!returns(got, 0))
		return false;
	m->messages[m->count].type = c->a[0];
	m->messages[m->count].size = size;
	m->messages[m->count++].id = c->id;
	m->bytes += size;
	return true;
}
struct any_message {
	long mtype;
	char mtext[MOST_TEXT];
};
static void do_msgsnd(const struct call *c, struct answer *got)
{
	struct any_message message = {.mtype = c->a[0]};

	write_bytes(message.mtext, c->id, (size_t)c->a[1]);
	ANSWER(got, msgsnd(queue, &message, (size_t)c->a[1], (int)c->a[2]));
}
static const char *say_msgsnd(const struct call *c)
{
	return said("msgsnd(queue, {%ld, bytes_%u}, %ld, %s)", c->a[0], c->id, c->a[1], c->a[2] ? "IPC_NOWAIT" : "0");
}

/* msgrcv(queue, ..., room for a[0], type a[1], flags a[2]) */
static bool draw_msgrcv(const struct model *m, struct call *c)
{
	long first = m->count > 0 ? m->messages[0].size : 1;

	c->a[0] = ANY_OF(MOST_TEXT, MOST_TEXT, MOST_TEXT, first, first - 1, 0);
	if (c->a[0] < 0)
		c->a[0] = 0;
	c->a[1] = ANY_OF(0, 0, 1, 2, 3, 4, 5, -1, -2, -3, -5);
	c->a[2] = ANY_OF(0, 0, 0, IPC_NOWAIT, MSG_NOERROR, IPC_NOWAIT | MSG_NOERROR);
	return true;
}
/* The message that is received for this type, or -1. */
static int message_for(const struct model *m, long type)
{
	int best = -1;

	for (int i = 0; i < m->count; i++) {
		long its = m->messages[i].type;

		if (type == 0 || its == type)
			return i;
		if (type < 0 && its <= -type && (best < 0 || its < m->messages[best].type))
			best = i;
	}
	return best;
}
static bool allow_msgrcv(struct model *m, const struct call *c, struct answer *got)
{
	int i = message_for(m, c->a[1]);
	long size = i >= 0 ? m->messages[i].size : 0;

	if (m->removed)
		return is_removed(got);
	if (i < 0)
		return nowait(c, 2) ? fails(got, ENOMSG) : waits(got);
	if (size > c->a[0] && !(c->a[2] & MSG_NOERROR))
		return fails(got, E2BIG);
	if (!returns(got, size < c->a[0] ? size : c->a[0]) || !gave(got, 0, m->messages[i].type) ||
	    !wrote(got, 0, (unsigned int)m->messages[i].id, 0, (size_t)got->value))
		return false;
	m->bytes -= size;
	m->count--;
	memmove(&m->messages[i], &m->messages[i + 1], (size_t)(m->count - i) * sizeof(m->messages[0]));
	memset(&m->messages[m->count], 0, sizeof(m->messages[0]));
	return true;
}
static void do_msgrcv(const struct call *c, struct answer *got)
{
	struct any_message message = {.mtype = -1};

	ANSWER(got, msgrcv(queue, &message, (size_t)c->a[0], c->a[1], (int)c->a[2]));
	got->more[0] = message.mtype;
	if (got->value > 0)
		memcpy(got->bytes, message.mtext, (size_t)got->value);
}
static const char *say_msgrcv(const struct call *c)
{
	return said("msgrcv(queue, &message, %ld, %ld, %s%s%s)", c->a[0], c->a[1], nowait(c, 2) ? "IPC_NOWAIT" : "",
		    c->a[2] == (IPC_NOWAIT | MSG_NOERROR) ? " | "
		    : c->a[2] == 0                        ? "0"
							  : "",
		    c->a[2] & MSG_NOERROR ? "MSG_NOERROR" : "");
}

/* msgctl(IPC_STAT): how many messages, and how many bytes they may have */
static bool draw_stat(const struct model *m, struct call *c)
{
	(void)m;
	(void)c;
	return true;
}
static bool allow_stat(struct model *m, const struct call *c, struct answer *got)
{
	(void)c;
	if (m->removed)
		return is_removed(got);
	return returns(got, 0) && gave(got, 0, m->count) && gave(got, 1, m->limit);
}
static void do_stat(const struct call *c, struct answer *got)
{
	struct msqid_ds status = {0};

	(void)c;
	ANSWER(got, msgctl(queue, IPC_STAT, &status));
	got->more[0] = (long)status.msg_qnum;
	got->more[1] = (long)status.msg_qbytes;
}
static const char *say_stat(const struct call *c)
{
	(void)c;
	return "msgctl(queue, IPC_STAT, &status)";
}

/* msgctl(IPC_SET): msg_qbytes a[0] */
static bool draw_set(const struct model *m, struct call *c)
{
	c->a[0] = ANY_OF(QUEUE_BYTES, QUEUE_BYTES, QUEUE_BYTES / 2, MOST_TEXT, m->bytes + 64);
	return true;
}
static bool allow_set(struct model *m, const struct call *c, struct answer *got)
{
	if (m->removed)
		return is_removed(got);
	if (!returns(got, 0))
		return false;
	m->limit = c->a[0];
	return true;
}
static void do_set(const struct call *c, struct answer *got)
{
	struct msqid_ds status = {0};

	ANSWER(got, msgctl(queue, IPC_STAT, &status));
	if (got->value != 0)
		return;
	status.msg_qbytes = (msglen_t)c->a[0];
	ANSWER(got, msgctl(queue, IPC_SET, &status));
}
static const char *say_set(const struct call *c)
{
	return said("msgctl(queue, IPC_SET, {.msg_qbytes = %ld})", c->a[0]);
}

/* msgctl(IPC_RMID) */
static bool draw_remove(const struct model *m, struct call *c)
{
	(void)c;
	return !m->removed;
}
static bool allow_remove(struct model *m, const struct call *c, struct answer *got)
{
	(void)c;
	if (m->removed)
		return is_removed(got);
	if (!returns(got, 0))
		return false;
	m->removed = true;
	return true;
}
static void do_remove(const struct call *c, struct answer *got)
{
	(void)c;
	ANSWER(got, msgctl(queue, IPC_RMID, NULL));
}
static const char *say_remove(const struct call *c)
{
	(void)c;
	return "msgctl(queue, IPC_RMID, NULL)";
}

static const struct operation operations[] = {
	OPERATION(msgsnd, 40, "msgsnd()"), OPERATION(msgrcv, 40, "msgrcv()"), OPERATION(stat, 8, "msgctl()"),
	OPERATION(set, 8, "msgctl()"),     OPERATION(remove, 1, "msgctl()"),
};

static void begin(struct model *m)
{
	m->limit = QUEUE_BYTES;
	queue = temp_own_queue(MUST(msgget(IPC_PRIVATE, 0600)));
	LIMIT(queue, QUEUE_BYTES);
}

static void end(void)
{
	(void)LOOK(msgctl(queue, IPC_RMID, NULL));
}

static void gone(struct model *m, int actor)
{
	(void)m;
	(void)actor;
}

static const struct law law = {.size = sizeof(struct model),
			       OPERATIONS(operations),
			       .actors = 4,
			       .begin = begin,
			       .end = end,
			       .gone = gone,
			       .come = gone};

#endif
