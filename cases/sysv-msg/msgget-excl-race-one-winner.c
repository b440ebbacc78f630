/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

enum { CHILDREN = 4, KEYS = 20 };

static key_t keys[KEYS];
static struct gate *start;
static int *made, *winners;

static void make_all(void *unused)
{
	(void)unused;
	pass_gate(start);
	for (int i = 0; i < KEYS; i++) {
		int queue = msgget(keys[i], IPC_CREAT | IPC_EXCL | 0600);

		if (queue >= 0) {
			__atomic_fetch_add(&made[i], 1, __ATOMIC_SEQ_CST);
			winners[i] = queue;
		} else {
			EQUAL(errno, EEXIST);
		}
	}
}

CASE("of several processes that call msgget() with IPC_CREAT|IPC_EXCL for one key at once exactly one succeeds, and the rest "
     "get EEXIST",
     XSI("msgget", "DESCRIPTION"))
{
	pid_t children[CHILDREN];

	start = new_gate();
	made = shared_memory(KEYS * sizeof(*made));
	winners = shared_memory(KEYS * sizeof(*winners));
	for (int i = 0; i < KEYS; i++)
		keys[i] = temp_key();
	for (int i = 0; i < CHILDREN; i++)
		children[i] = child(make_all, NULL);
	for (int i = 0; i < CHILDREN; i++)
		open_gate(start);
	for (int i = 0; i < CHILDREN; i++)
		FINISHES(children[i]);
	for (int i = 0; i < KEYS; i++) {
		EQUAL(made[i], 1);
		EQUAL(msgget(keys[i], 0600), winners[i]);
	}
}
