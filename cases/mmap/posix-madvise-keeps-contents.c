/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("no advice of posix_madvise() changes what memory holds, not even POSIX_MADV_DONTNEED of a stored-to private mapping",
     POSIX_OPTION(ADV, "posix_madvise", "DESCRIPTION, no effect on the semantics"))
{
	static const int advice[] = {POSIX_MADV_NORMAL, POSIX_MADV_SEQUENTIAL, POSIX_MADV_RANDOM, POSIX_MADV_WILLNEED,
				     POSIX_MADV_DONTNEED};
	int file = file_of_pages("ab");
	char *own = map_pages(file, 2, PROT_READ | PROT_WRITE, MAP_PRIVATE);
	char *shared = map_pages(file, 2, PROT_READ | PROT_WRITE, MAP_SHARED);

	fill_pages(own, "XY");
	fill_pages(shared, "A");
	for (size_t i = 0; i < sizeof(advice) / sizeof(advice[0]); i++) {
		RETURNS(0, posix_madvise(own, 2 * page_size(), advice[i]));
		RETURNS(0, posix_madvise(shared, 2 * page_size(), advice[i]));
		PAGES(own, "XY");
		PAGES(shared, "Ab");
	}
}
