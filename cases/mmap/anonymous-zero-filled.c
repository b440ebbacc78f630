/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MAP_ANONYMOUS */

#include "mapping.h"

CASE("anonymous memory is zeros, private or shared, also where the process has had other memory before",
     POSIX("mmap", "DESCRIPTION, MAP_ANONYMOUS"))
{
	size_t size = 4 * page_size();
	char *own = new_pages("abcd", MAP_PRIVATE), *shared = new_pages("efgh", MAP_SHARED);

	MUST(munmap(own, size));
	MUST(munmap(shared, size));
	own = GIVES(mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
	PAGES(own, "0000");
	ACCESS(own, "wwww");
	shared = GIVES(mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
	PAGES(shared, "0000");
	ACCESS(shared, "wwww");
}
