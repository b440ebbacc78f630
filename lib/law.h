/* SPDX-License-Identifier: MIT */
/*
 * law.h - what a law says. A law is a case whose sentence is the whole contract of a facility: whatever is called, in whatever
 * order, by whichever process, each call returns, fails, waits and wakes as a model says. The model is a header beside the
 * facility's cases, cases/FACILITY/model.h, and has four things:
 *
 *	struct model { ... };                          the state, as the standard speaks of it: plain data, which is copied
 *	static bool draw_msgrcv(...)                   of each operation: what to ask for,
 *	static bool allow_msgrcv(...)                  what may come of that in this state, and which state follows,
 *	static void do_msgrcv(...), say_msgrcv(...)    how it is done, and how it reads
 *	static void begin(...), end()                  a new object and the model of it
 *	static const struct law law = {...};           all of these
 *
 * and the law is then a case of a few lines:
 *
 *	CASE("whatever is called on a message queue ...", XSI("msgrcv", "DESCRIPTION"), LAW)
 *	{
 *		OBEYS(law);
 *	}
 *
 * It plays games: in each some hundred steps are drawn, by a seed that the result tells, and done by two to four processes, the
 * actors, one at a time. What must wait is seen asleep; from then on any step may set it free, and it returns then, not before.
 * Now and then a signal interrupts a call that waits, or an actor is killed. When something comes out that the model does not
 * allow, the game is played again with fewer and fewer steps, and the shortest list of calls that shows it is printed.
 */
#ifndef PLUMB_LAW_H
#define PLUMB_LAW_H

#include "plumbline.h"

/*
 * Each model.h says what it is. Where what was seen may have come about in several ways, there are several states, and two are
 * the same when their bytes are: so its arrays have elements without padding, and what is taken out of them is zeroed.
 */
struct model;

/* An operation as it is asked for: what was drawn. */
struct call {
	int operation;   /* its row in the law's table */
	int actor;       /* who calls, from 0 */
	unsigned int id; /* another for each call of a game: what it writes are the bytes of that id */
	long a[5];       /* arguments, as the operation means them */
};

/* What came out. do_*() sets value, by ANSWER(), and more and bytes where there is more. */
enum { MOST_BYTES = 8192, MOST_ACTORS = 4 };
struct answer {
	long value;
	int error;            /* errno, where the value is -1 */
	long more[3];         /* a type, a count of signals ... */
	unsigned char *bytes; /* room for what is read: MOST_BYTES */

	/* The library's own. */
	enum plumb_seen { PLUMB_ANSWERED, PLUMB_WAITING, PLUMB_ASKING } seen;
	bool interrupted, waited, new, can_wait, can_end, beyond;
	struct plumb_words *told;
};
/* The call gives its value: ANSWER(got, msgsnd(...)). */
#define ANSWER(got, call)                                      \
	do {                                                   \
		errno = 0;                                     \
		(got)->value = (long)(call);                   \
		(got)->error = (got)->value == -1 ? errno : 0; \
	} while (0)

/*
 * What allow_*() is made of. It names each outcome that is right in this state, and returns true where that is what was seen:
 *
 *	if (nowait)
 *		return fails(got, ENOMSG);
 *	if (!message)
 *		return waits(got);
 *	if (!returns(got, message->size) || !gave(got, 0, message->type) || !wrote(got, 0, message->id, 0, message->size))
 *		return false;
 *	remove_message(model, message);
 *	return true;
 *
 * What stands behind an outcome is done to the state when it was that. An outcome that is named first and then another means
 * that either is right: fails(got, EIDRM) || fails(got, EINVAL). Before a call ends it may be asked again and again, with words
 * that are all false: so what no outcome stands before, the state must not feel.
 */
bool returns(struct answer *got, long value);
bool returns_within(struct answer *got, long least, long most);
bool fails(struct answer *got, int error);
/* It has not returned: it waits for a change. A signal that is caught ends it with EINTR. */
bool waits(struct answer *got);
/*
 * True only before the call is made, which then is not: the model has no room for it, or does not know enough in this state.
 *	if (model->count == MOST_MESSAGES && beyond(got)) return false;
 */
bool beyond(struct answer *got);
/* Whether a signal was caught while it waited: for calls that then may return what they have done so far. */
bool was_interrupted(const struct answer *got);
/* Whether it was waiting until now. */
bool has_waited(const struct answer *got);
/* Of what was seen to return: more[n], and bytes from at on, which were written by the call of that id, from its offset on. */
bool gave(const struct answer *got, int n, long value);
bool wrote(const struct answer *got, size_t at, unsigned int id, size_t offset, size_t size);
/* The call by which this actor waits at that moment of the model, or null. */
const struct call *waiting_call(int actor);

/* What draw_*() is made of. */
long below(long n); /* 0 ... n - 1 */
bool chance(int percent);
#define ANY_OF(...)                                                  \
	({                                                           \
		const long any_[] = {__VA_ARGS__};                   \
		any_[below((long)(sizeof(any_) / sizeof(any_[0])))]; \
	})

/* What do_*() and say_*() are made of. */
void write_bytes(void *to, unsigned int id, size_t size);
/* printf() into a text that lasts until a few more are said. */
const char *said(const char *format, ...) __attribute__((format(printf, 1, 2)));

struct operation {
	int weight; /* how often it is asked for, against the others */
	/* Arguments that are worth asking for in this state: edges, and what was used just now. False: nothing is. */
	bool (*draw)(const struct model *model, struct call *call);
	bool (*allow)(struct model *model, const struct call *call, struct answer *got);
	void (*perform)(const struct call *call, struct answer *got);
	const char *(*say)(const struct call *call); /* how the call reads in C */
	const char *source;                          /* whose clauses allow_*() tells: "msgrcv()" */
};
#define OPERATION(name, weight, source)                                          \
	{                                                                        \
		weight, draw_##name, allow_##name, do_##name, say_##name, source \
	}

struct law {
	size_t size; /* of struct model */
	const struct operation *operations;
	int operation_count;
	int actors; /* 2 to 4: actor 0 has begun the game, the others are its children */
	/* Makes the object anew, as set-up, and the model of it, which is all zeros at first. */
	void (*begin)(struct model *model);
	void (*end)(void);
	/* The actor was killed; another is forked in its place, by actor 0. Null: no actor is killed. */
	void (*gone)(struct model *model, int actor);
	void (*come)(struct model *model, int actor);
};
#define OPERATIONS(table) .operations = (table), .operation_count = sizeof(table) / sizeof((table)[0])

/* The law holds. */
#define OBEYS(law) plumb_obeys(PLUMB_AT(#law " is obeyed"), &(law))
void plumb_obeys(struct plumb_at at, const struct law *law);

#endif
