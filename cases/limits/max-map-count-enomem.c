/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MAP_ANONYMOUS, MAP_NORESERVE */
#include <stdio.h>
#include <sys/mman.h>

#include "plumbline.h"

static char *map_page(char *at)
{
	char *page = mmap(at, page_size(), PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);

	HOLDS(page == at || page == MAP_FAILED);
	return page;
}

/* Every second page of the area becomes another mapping than its neighbours, so that none can be merged. */
CASE("at max_map_count mappings mmap() fails with EMFILE (POSIX) or ENOMEM (Linux) until some are gone, and munmap() "
     "that would make two of one fails with ENOMEM",
     LINUX_DEVIATION("mmap(2)", "ERRORS [ENOMEM]"), NEEDS(PROC), TIMEOUT(30),
     NOT_UNDER_MEMCHECK("valgrind keeps a smaller table of mappings of its own"))
{
	FILE *file = MUST(fopen("/proc/sys/vm/max_map_count", "r"));
	size_t page = page_size(), most = 0, made = 0;

	MUST_HOLD(fscanf(file, "%zu", &most) == 1);
	fclose(file);
	if (most > 100000)
		SKIP("max_map_count is %zu: so many mappings take too much", most);
	char *area = MUST(mmap(NULL, (most + 2) * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0));
	while (made < most / 2 && map_page(area + 2 * made * page) != MAP_FAILED)
		made++;
	AT_LEAST(made, most / 2 - 200);
	AT_MOST(made, most / 2 - 1);
	FAILS_LIKE(ENOMEM, EMFILE, map_page(area + 2 * made * page));
	FAILS(ENOMEM, munmap(area + (2 * made + 2) * page, page));
	EQUAL(area[0], 0);
	EQUAL(area[2 * (made - 1) * page], 0);
	for (size_t i = 1; i <= 4; i++)
		MUST(munmap(area + 2 * (made - i) * page, page));
	GIVES(map_page(area + 2 * (made - 1) * page));
}
