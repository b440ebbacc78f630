/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "sysv-shm.h"

static int segment;
static struct gate *asked, *answered;

static void answer(void *unused)
{
	(void)unused;
	char *memory = GIVES(shmat(segment, NULL, 0));

	pass_gate(asked);
	EQUAL_STRING(memory, "question");
	memcpy(memory + page_size(), "answer", 7);
	open_gate(answered);
}

/* Neither process has the attachment from the other: the child makes its own, of the same identifier. */
CASE("two processes that each attach a segment see in it what the other stores, in both directions",
     XSI("shmat", "DESCRIPTION"))
{
	asked = new_gate();
	answered = new_gate();
	segment = temp_segment(2 * page_size());
	pid_t other = child(answer, NULL);
	char *memory = GIVES(shmat(segment, NULL, 0));
	memcpy(memory, "question", 9);
	open_gate(asked);
	pass_gate(answered);
	EQUAL_STRING(memory + page_size(), "answer");
	FINISHES(other);
}
