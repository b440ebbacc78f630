/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* mremap(), MAP_ANONYMOUS */

#include "mapping.h"

static struct gate *moved, *answered;

static void answer(void *memory)
{
	pass_gate(moved);
	PAGES(memory, "aX");
	fill_pages(memory, "c");
	open_gate(answered);
}

CASE("shared memory that mremap() has moved in one process stays shared with another, which has it where it was",
     LINUX("mremap(2)", "DESCRIPTION, MREMAP_FIXED"))
{
	size_t size = 2 * page_size();
	char *memory = new_pages("ab", MAP_SHARED), *there = new_pages("..", MAP_PRIVATE);

	moved = new_gate();
	answered = new_gate();
	pid_t other = child(answer, memory);
	EQUAL((uintptr_t)mremap(memory, size, size, MREMAP_MAYMOVE | MREMAP_FIXED, there), (uintptr_t)there);
	fill_pages(there + page_size(), "X");
	open_gate(moved);
	pass_gate(answered);
	PAGES(there, "cX");
	FINISHES(other);
}
