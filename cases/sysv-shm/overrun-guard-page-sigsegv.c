/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MAP_ANONYMOUS */
#include <sys/mman.h>

#include "sysv-shm.h"

/* POSIX's segment is of at least the size: there it may go on. */
CASE("a segment of one page is no longer than that: a store beyond it, into a page that is not mapped, raises SIGSEGV",
     LINUX("shmget(2)", "DESCRIPTION"))
{
	size_t page = page_size(), step = attach_step();
	int segment = temp_segment(page);
	/* A hole in which there is room for the segment and then nothing else. */
	char *hole = MUST(mmap(NULL, 3 * step, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
	char *aligned = hole + step - (uintptr_t)hole % step;

	MUST(munmap(hole, 3 * step));
	char *memory = GIVES(shmat(segment, aligned, 0));
	HOLDS(memory == aligned);
	store_byte(memory + page - 1);
	EQUAL(memory[page - 1], 'x');
	RAISES(SIGSEGV, store_byte, memory + page);
	DIES(child(store_byte, memory + page), SIGSEGV);
}
