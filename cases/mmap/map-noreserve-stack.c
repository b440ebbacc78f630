/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MAP_NORESERVE, MAP_STACK, MAP_ANONYMOUS */

#include "mapping.h"

CASE("anonymous memory made with MAP_NORESERVE, or with MAP_STACK, is zeros that can be stored to, like other",
     LINUX("mmap(2)", "The flags argument, MAP_NORESERVE, MAP_STACK"))
{
	size_t size = 2 * page_size();
	char *large = GIVES(mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0));
	char *stack = GIVES(mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK, -1, 0));

	PAGES(large, "00");
	PAGES(stack, "00");
	fill_pages(large, "ab");
	fill_pages(stack, "cd");
	PAGES(large, "ab");
	PAGES(stack, "cd");
}
