/* SPDX-License-Identifier: MIT */
#include "futex.h"

enum { ROUNDS = 500 };

static uint32_t *turn;

static void take_turns(uint32_t mine)
{
	for (int i = 0; i < ROUNDS; i++) {
		while (__atomic_load_n(turn, __ATOMIC_SEQ_CST) != mine) {
			int result = futex(turn, FUTEX_WAIT, !mine, NULL, NULL, 0);
			HOLDS(result == 0 || (result == -1 && errno == EAGAIN));
		}
		__atomic_store_n(turn, !mine, __ATOMIC_SEQ_CST);
		AT_LEAST(futex(turn, FUTEX_WAKE, 1, NULL, NULL, 0), 0);
	}
}

static void take_even_turns(void *unused)
{
	(void)unused;
	take_turns(0);
}

static void take_odd_turns(void *unused)
{
	(void)unused;
	take_turns(1);
}

CASE("two processes that change the word, FUTEX_WAKE the other and FUTEX_WAIT for their turn miss no wake-up in hundreds of "
     "rounds",
     LINUX("futex(2)", "FUTEX_WAIT"), TIMEOUT(30))
{
	turn = shared_memory(sizeof(*turn));
	pid_t odd = child(take_odd_turns, NULL), even = child(take_even_turns, NULL);
	FINISHES(odd);
	FINISHES(even);
	EQUAL(*turn, 0);
}
