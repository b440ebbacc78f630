/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* memfd_create() */

#include "mapping.h"

CASE("two memfds of the same name are two files: neither has what is stored in the other",
     LINUX("memfd_create(2)", "DESCRIPTION, name"))
{
	int one = GIVES(memfd_create("plumbline", 0)), two = GIVES(memfd_create("plumbline", 0));

	SUCCEEDS(ftruncate(one, (off_t)page_size()));
	SUCCEEDS(ftruncate(two, (off_t)page_size()));
	fill_file(one, "a");
	PAGES(map_pages(two, 1, PROT_READ, MAP_SHARED), "0");
	PAGES(map_pages(one, 1, PROT_READ, MAP_SHARED), "a");
}
