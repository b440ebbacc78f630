/* SPDX-License-Identifier: MIT */
/*
 * A System V semaphore set, as XSI has it: the values, and what is to be added to them when a process ends. What happens where
 * that would make a value negative is nowhere said: from there on the model knows nothing.
 */
#ifndef PLUMB_SYSV_SEM_MODEL_H
#define PLUMB_SYSV_SEM_MODEL_H

#include "law.h"
#include "sysv-sem.h"

enum { SEMAPHORES = 3, MOST_SOPS = 3, MOST_VALUE = 50 };

struct model {
	long values[SEMAPHORES];
	long adjustments[MOST_ACTORS][SEMAPHORES];
	bool removed, unknown;
};

static int set;

static bool is_removed(struct answer *got)
{
	return fails(got, EIDRM) || fails(got, EINVAL);
}

/* Once nothing is known no call is made, and those that wait may do what they like. */
static bool unknown(const struct model *m, struct answer *got)
{
	return m->unknown && (beyond(got) || waits(got) || returns(got, 0) || fails(got, EAGAIN) || is_removed(got));
}

/* semop() of a[0] operations: each is one number. */
static long packed(long semaphore, long by, long flags)
{
	return semaphore + 4 * (by + 8) + 64 * (flags & IPC_NOWAIT ? 1 : 0) + 128 * (flags & SEM_UNDO ? 1 : 0);
}
static struct sembuf unpacked(long number)
{
	return (struct sembuf){.sem_num = (unsigned short)(number % 4),
			       .sem_op = (short)(number / 4 % 16 - 8),
			       .sem_flg = (short)((number & 64 ? IPC_NOWAIT : 0) | (number & 128 ? SEM_UNDO : 0))};
}
static bool draw_semop(const struct model *m, struct call *c)
{
	c->a[0] = ANY_OF(1, 1, 1, 2, 3);
	for (int i = 0; i < c->a[0]; i++) {
		long semaphore = below(SEMAPHORES), value = m->values[semaphore] < 6 ? m->values[semaphore] : 6;
		long by = ANY_OF(1, 1, 2, -1, -1, -2, -value, -value - 1, 0, 0), undo = chance(40) ? SEM_UNDO : 0;

		c->a[1 + i] = packed(semaphore, by, undo | ANY_OF(0, 0, IPC_NOWAIT));
	}
	return true;
}
static bool allow_semop(struct model *m, const struct call *c, struct answer *got)
{
	struct model after = *m;

	if (m->unknown)
		return unknown(m, got);
	if (m->removed)
		return is_removed(got);
	for (int i = 0; i < c->a[0]; i++) {
		struct sembuf sop = unpacked(c->a[1 + i]);
		long *value = &after.values[sop.sem_num];

		/* Where it was another operation that made it wait, nobody says when this one is looked at. */
		if (sop.sem_op == 0 ? *value != 0 : *value + sop.sem_op < 0)
			return ((sop.sem_flg & IPC_NOWAIT) && fails(got, EAGAIN)) ||
			       ((!(sop.sem_flg & IPC_NOWAIT) || has_waited(got)) && waits(got));
		*value += sop.sem_op;
		if (*value > MOST_VALUE && beyond(got))
			return false;
		if (sop.sem_flg & SEM_UNDO)
			after.adjustments[c->actor][sop.sem_num] -= sop.sem_op;
	}
	if (!returns(got, 0))
		return false;
	*m = after;
	return true;
}
static void do_semop(const struct call *c, struct answer *got)
{
	struct sembuf sops[MOST_SOPS];

	for (int i = 0; i < c->a[0]; i++)
		sops[i] = unpacked(c->a[1 + i]);
	ANSWER(got, semop(set, sops, (size_t)c->a[0]));
}
static const char *say_semop(const struct call *c)
{
	static const char *const flags[] = {"0", "IPC_NOWAIT", "SEM_UNDO", "IPC_NOWAIT | SEM_UNDO"};
	const char *sops = "";

	for (int i = 0; i < c->a[0]; i++) {
		struct sembuf sop = unpacked(c->a[1 + i]);

		sops = said("%s%s{%d, %d, %s}", sops, i ? ", " : "", sop.sem_num, sop.sem_op, flags[c->a[1 + i] / 64]);
	}
	return said("semop(set, {%s}, %ld)", sops, c->a[0]);
}

/* semctl(a[0], GETVAL) */
static bool draw_getval(const struct model *m, struct call *c)
{
	(void)m;
	c->a[0] = below(SEMAPHORES);
	return true;
}
static bool allow_getval(struct model *m, const struct call *c, struct answer *got)
{
	if (m->unknown)
		return unknown(m, got);
	return m->removed ? is_removed(got) : returns(got, m->values[c->a[0]]);
}
static void do_getval(const struct call *c, struct answer *got)
{
	ANSWER(got, semctl(set, (int)c->a[0], GETVAL));
}
static const char *say_getval(const struct call *c)
{
	return said("semctl(set, %ld, GETVAL)", c->a[0]);
}

/*
 * semctl(a[0], GETNCNT), or GETZCNT if a[1]: who waits in an array of operations may be counted at any semaphore that it is
 * about.
 */
static bool draw_count(const struct model *m, struct call *c)
{
	const struct call *waiting = waiting_call((int)below(MOST_ACTORS));

	(void)m;
	c->a[0] = waiting ? unpacked(waiting->a[1]).sem_num : below(SEMAPHORES);
	c->a[1] = waiting ? unpacked(waiting->a[1]).sem_op == 0 : below(2);
	return true;
}
static bool allow_count(struct model *m, const struct call *c, struct answer *got)
{
	long least = 0, most = 0;

	if (m->unknown)
		return unknown(m, got);
	if (m->removed)
		return is_removed(got);
	for (int a = 0; a < MOST_ACTORS; a++) {
		const struct call *waiting = waiting_call(a);
		bool may_count = false;

		for (int i = 0; waiting && i < waiting->a[0]; i++) {
			struct sembuf sop = unpacked(waiting->a[1 + i]);

			may_count = may_count || (sop.sem_num == c->a[0] && (c->a[1] ? sop.sem_op == 0 : sop.sem_op < 0));
		}
		most += may_count;
		least += may_count && waiting->a[0] == 1;
	}
	return returns_within(got, least, most);
}
static void do_count(const struct call *c, struct answer *got)
{
	ANSWER(got, semctl(set, (int)c->a[0], c->a[1] ? GETZCNT : GETNCNT));
}
static const char *say_count(const struct call *c)
{
	return said("semctl(set, %ld, %s)", c->a[0], c->a[1] ? "GETZCNT" : "GETNCNT");
}

/* semctl(GETALL) */
static bool draw_getall(const struct model *m, struct call *c)
{
	(void)m;
	(void)c;
	return true;
}
static bool allow_getall(struct model *m, const struct call *c, struct answer *got)
{
	(void)c;
	if (m->unknown)
		return unknown(m, got);
	if (m->removed)
		return is_removed(got);
	return returns(got, 0) && gave(got, 0, m->values[0]) && gave(got, 1, m->values[1]) && gave(got, 2, m->values[2]);
}
static void do_getall(const struct call *c, struct answer *got)
{
	unsigned short values[SEMAPHORES] = {0};

	(void)c;
	ANSWER(got, semctl(set, 0, GETALL, ARRAY(values)));
	for (int i = 0; i < SEMAPHORES; i++)
		got->more[i] = values[i];
}
static const char *say_getall(const struct call *c)
{
	(void)c;
	return "semctl(set, 0, GETALL, values)";
}

static void set_value(struct model *m, long semaphore, long value)
{
	m->values[semaphore] = value;
	for (int a = 0; a < MOST_ACTORS; a++)
		m->adjustments[a][semaphore] = 0;
}

/* semctl(a[0], SETVAL, a[1]) */
static bool draw_setval(const struct model *m, struct call *c)
{
	(void)m;
	c->a[0] = below(SEMAPHORES);
	c->a[1] = ANY_OF(0, 0, 1, 2, 3);
	return true;
}
static bool allow_setval(struct model *m, const struct call *c, struct answer *got)
{
	if (m->unknown)
		return unknown(m, got);
	if (m->removed)
		return is_removed(got);
	if (!returns(got, 0))
		return false;
	set_value(m, c->a[0], c->a[1]);
	return true;
}
static void do_setval(const struct call *c, struct answer *got)
{
	ANSWER(got, semctl(set, (int)c->a[0], SETVAL, VAL((int)c->a[1])));
}
static const char *say_setval(const struct call *c)
{
	return said("semctl(set, %ld, SETVAL, %ld)", c->a[0], c->a[1]);
}

/* semctl(SETALL, a[0] ... a[2]) */
static bool draw_setall(const struct model *m, struct call *c)
{
	(void)m;
	for (int i = 0; i < SEMAPHORES; i++)
		c->a[i] = ANY_OF(0, 0, 1, 2, 3);
	return true;
}
static bool allow_setall(struct model *m, const struct call *c, struct answer *got)
{
	if (m->unknown)
		return unknown(m, got);
	if (m->removed)
		return is_removed(got);
	if (!returns(got, 0))
		return false;
	for (int i = 0; i < SEMAPHORES; i++)
		set_value(m, i, c->a[i]);
	return true;
}
static void do_setall(const struct call *c, struct answer *got)
{
	unsigned short values[] = {(unsigned short)c->a[0], (unsigned short)c->a[1], (unsigned short)c->a[2]};

	ANSWER(got, semctl(set, 0, SETALL, ARRAY(values)));
}
static const char *say_setall(const struct call *c)
{
	return said("semctl(set, 0, SETALL, {%ld, %ld, %ld})", c->a[0], c->a[1], c->a[2]);
}

/* semctl(IPC_RMID) */
static bool draw_remove(const struct model *m, struct call *c)
{
	(void)c;
	return !m->removed;
}
static bool allow_remove(struct model *m, const struct call *c, struct answer *got)
{
	(void)c;
	if (m->unknown)
		return unknown(m, got);
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
	ANSWER(got, semctl(set, 0, IPC_RMID));
}
static const char *say_remove(const struct call *c)
{
	(void)c;
	return "semctl(set, 0, IPC_RMID)";
}

static const struct operation operations[] = {
	OPERATION(semop, 60, "semop()"),  OPERATION(getval, 8, "semctl()"), OPERATION(count, 10, "semctl()"),
	OPERATION(getall, 8, "semctl()"), OPERATION(setval, 4, "semctl()"), OPERATION(setall, 2, "semctl()"),
	OPERATION(remove, 1, "semctl()"),
};

static void begin(struct model *m)
{
	(void)m;
	set = private_semaphores(SEMAPHORES, 0600);
}

static void end(void)
{
	(void)LOOK(semctl(set, 0, IPC_RMID));
}

/* What its operations with SEM_UNDO have done is undone. */
static void gone(struct model *m, int actor)
{
	for (int i = 0; i < SEMAPHORES && !m->removed; i++) {
		m->values[i] += m->adjustments[actor][i];
		m->adjustments[actor][i] = 0;
		m->unknown = m->unknown || m->values[i] < 0;
	}
}

static void come(struct model *m, int actor)
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
			       .come = come};

#endif
