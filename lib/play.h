/* SPDX-License-Identifier: MIT */
/* What the files behind law.h say to each other: models (model.c), actors (actors.c), games (game.c), and laws (law.c). */
#ifndef PLUMB_PLAY_H
#define PLUMB_PLAY_H

#include "beyond.h"
#include "law.h"

enum { MOST_STATE = 8192, MOST_EVENTS = 400, MOST_STATES = 32 };

/* A copy of a model's state. */
union plumb_state_copy {
	char bytes[MOST_STATE];
	max_align_t align;
};

/* model.c: what a model says. */

/* For a message: the outcomes that are right, and what is wrong with one that is nearly so. */
struct plumb_words {
	char expected[300], wrong[120];
};
/* The draws of what follows come from this seed. */
void plumb_draw_from(uint64_t seed);
/* Another seed for the n-th of something. */
uint64_t plumb_mixed(uint64_t seed, uint64_t n);
/* What may come of the call in this state, into answer: can_wait, can_end, beyond. told may be null. */
void plumb_ask_model(const struct law *law, const struct model *model, const struct call *call, struct answer *answer, bool new,
		     struct plumb_words *told);
/* One thing that was seen of a call: that it waits, or how it ended. */
struct plumb_sight {
	const struct call *call;
	struct answer *answer;
	bool may_have_waited; /* for a while, and nobody saw it */
};
/*
 * Finds each order in which the model allows all of them, which came at once as far as anybody can tell: the state at its end
 * goes to keep(), each state on the way to pass() (which may be null).
 */
void plumb_explain(const struct law *law, struct model *model, const struct plumb_sight *sights, int count,
		   void (*pass)(const struct model *), void (*keep)(const struct model *));
/* For waiting_call(): the actor waits, or has ended, or nobody waits any more. */
void plumb_now_waits(const struct call *call);
void plumb_forget_waiting(int actor);
void plumb_forget_all_waiting(void);
/* What the model says of a sight that it cannot explain. */
void plumb_tell(const struct law *law, const struct model *model, struct plumb_sight sight, struct plumb_words *told);

/* actors.c: processes that call what they are told to. */

/* What happened in a game, in the order in which it was seen. */
struct event {
	enum { CALLS, ENDS, INTERRUPTED, KILLED } kind;
	bool waits; /* of a call */
	bool ended; /* of a call: its answer is here */
	struct call call;
	long value;
	int error;
};
struct slot {
	int asked, taken, answered; /* counts */
	pid_t pid;
	struct call call;
	struct answer answer;
	unsigned char bytes[MOST_BYTES];
};
/* What the processes of a law share. */
struct play {
	int answers;       /* counts */
	unsigned int beat; /* changes whenever the game goes on */
	struct slot slots[MOST_ACTORS];
	int event_count;
	struct event events[MOST_EVENTS];
	bool failed;
	bool over; /* the game's objects are removed */
	int games, steps, waits;
	uint64_t seed; /* of the game */
	char what[320], expected[300], actual[300];
};
extern struct play *plumb_play;

void plumb_new_play(void);
/* The calling process is actor 0 from now on. */
void plumb_be_actor(void);
void plumb_start_actor(const struct law *law, int actor);
/* Kills and reaps it. */
void plumb_end_actor(int actor);
/* The call is made, by its actor; actor 0 has done it when this returns. */
void plumb_ask_actor(const struct law *law, const struct call *call);
bool plumb_has_answered(int actor);
/* It is asleep in its call. Where no kernel tells, it has not answered for some time. */
bool plumb_is_asleep(int actor);
/* Whether the kernel tells. */
bool plumb_sleep_is_told(void);
/* Waits for a next answer, at most so long; answers is how many there were before. */
void plumb_await_answer(int answers, int ms);

/* game.c */

/* Plays games of so many steps in all, from this seed, or one of given steps. Ends the process: EXIT_PASS, EXIT_FAIL. */
_Noreturn void plumb_play_games(const struct law *law, uint64_t seed, int steps, int waits);
_Noreturn void plumb_play_again(const struct law *law, const struct event *steps, int count);

#endif
