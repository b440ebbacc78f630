/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SHM_REMAP */
#include <sys/mman.h>
#include <sys/shm.h>

#include "plumbline.h"

CASE("a store beyond the last page of an attached segment, into a page that is not mapped, raises SIGSEGV",
     XSI("shmat", "DESCRIPTION"))
{
	size_t page = page_size();
	int segment = temp_segment(page);
	/* A hole of two pages, and the segment in the first of them: nothing else can be behind it. */
	char *hole = MUST(mmap(NULL, 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
	char *memory = SUCCEEDS(shmat(segment, hole, SHM_REMAP));

	store_byte(memory + page - 1);
	EQUAL(memory[page - 1], 'x');
	RAISES(SIGSEGV, store_byte, memory + page);
	DIES(child(store_byte, memory + page), SIGSEGV);
}
