/* SPDX-License-Identifier: MIT */
#include "mapping.h"

static void store(void *memory)
{
	fill_pages(memory, "c");
}

CASE("a MAP_SHARED mapping of /dev/zero starts as zeros and is shared with a child, but not with another mapping of it",
     IMPL("null(4)", "DESCRIPTION, zero"))
{
	int zero = LOOK(open("/dev/zero", O_RDWR));

	if (zero < 0)
		SKIP("/dev/zero cannot be opened");
	char *memory = mmap(NULL, page_size(), PROT_READ | PROT_WRITE, MAP_SHARED, zero, 0);
	char *other = mmap(NULL, page_size(), PROT_READ | PROT_WRITE, MAP_SHARED, zero, 0);
	OBSERVE("it %s be mapped", memory == MAP_FAILED ? "cannot" : "can");
	if (memory == MAP_FAILED || other == MAP_FAILED)
		SKIP("/dev/zero cannot be mapped");
	PAGES(memory, "0");
	FINISHES(child(store, memory));
	PAGES(memory, "c");
	PAGES(other, "0");
}
