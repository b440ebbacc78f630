/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MAP_ANONYMOUS */
#include <sys/mman.h>

#include "sysv-shm.h"

CASE("a store beyond the last page of an attached segment, into a page that is not mapped, raises SIGSEGV",
     XSI("shmat", "DESCRIPTION"))
{
	size_t page = page_size(), boundary = (size_t)SHMLBA;
	int segment = temp_segment(page);
	/* A hole in which there is room for the segment and then nothing else. */
	char *hole = MUST(mmap(NULL, 3 * boundary, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
	char *aligned = hole + boundary - (uintptr_t)hole % boundary;

	MUST(munmap(hole, 3 * boundary));
	char *memory = GIVES(shmat(segment, aligned, 0));
	HOLDS(memory == aligned);
	store_byte(memory + page - 1);
	EQUAL(memory[page - 1], 'x');
	RAISES(SIGSEGV, store_byte, memory + page);
	DIES(child(store_byte, memory + page), SIGSEGV);
}
