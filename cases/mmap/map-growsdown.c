/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MAP_GROWSDOWN, MAP_ANONYMOUS */

#include "mapping.h"

enum { HOLE = 1024 }; /* pages: more than the gap that the kernel keeps below a stack */

CASE("a mapping made with MAP_GROWSDOWN grows by the page below it when that is touched, which is zeros",
     LINUX("mmap(2)", "The flags argument, MAP_GROWSDOWN"), NOT_UNDER_MEMCHECK("valgrind has no such mappings"))
{
	size_t page = page_size();
	char *hole = MUST(mmap(NULL, HOLE * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0));
	char *top = hole + (HOLE - 1) * page;

	MUST(munmap(hole, HOLE * page));
	EQUAL((uintptr_t)mmap(top, page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | MAP_GROWSDOWN, -1,
			      0),
	      (uintptr_t)top);
	fill_pages(top, "t");
	store_byte(top - 1);
	EQUAL(top[-1], 'x');
	EQUAL(*(top - page), 0);
	PAGES(top, "t");
	ACCESS(top - page, "ww");
}
