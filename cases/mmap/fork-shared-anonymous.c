/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MAP_ANONYMOUS, which is in POSIX.1-2024 but not yet in glibc's view of it */
#include <sys/mman.h>

#include "plumbline.h"

static struct gate *asked, *answered;

static void answer(void *argument)
{
	volatile char *memory = argument;

	pass_gate(asked);
	EQUAL(memory[0], 'q');
	memory[1] = 'a';
	open_gate(answered);
}

CASE("memory mapped with MAP_SHARED and MAP_ANONYMOUS is shared with a child, which sees later stores and whose own are seen",
     POSIX("mmap", "DESCRIPTION, MAP_ANONYMOUS"))
{
	volatile char *memory = GIVES(mmap(NULL, 2, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));

	asked = new_gate();
	answered = new_gate();
	EQUAL(memory[0], 0);
	pid_t other = child(answer, (void *)memory);
	memory[0] = 'q';
	open_gate(asked);
	pass_gate(answered);
	EQUAL(memory[1], 'a');
	FINISHES(other);
}
