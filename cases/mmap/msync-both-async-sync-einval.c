/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("msync() with both MS_ASYNC and MS_SYNC fails with EINVAL, with either alone it succeeds", XSI("msync", "ERRORS [EINVAL]"))
{
	int file = file_of_pages("a");
	char *memory = map_pages(file, 1, PROT_READ | PROT_WRITE, MAP_SHARED);

	if (MS_SYNC == 0)
		SKIP("MS_SYNC is 0: both of them are MS_ASYNC");
	fill_pages(memory, "X");
	FAILS(EINVAL, msync(memory, page_size(), MS_ASYNC | MS_SYNC));
	FAILS(EINVAL, msync(memory, page_size(), MS_ASYNC | MS_SYNC | MS_INVALIDATE));
	SUCCEEDS(msync(memory, page_size(), MS_ASYNC));
	SUCCEEDS(msync(memory, page_size(), MS_SYNC));
	PAGES(memory, "X");
}
