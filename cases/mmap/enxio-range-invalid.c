/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mmap() of a page that lies wholly beyond the end of a file fails with ENXIO, or gives a page whose access raises SIGBUS",
     IMPL("mmap(2)", "ERRORS [ENXIO]"))
{
	size_t page = page_size();
	int file = file_of_pages("a");

	errno = 0;
	char *memory = mmap(NULL, page, PROT_READ, MAP_SHARED, file, (off_t)(4 * page));
	OBSERVE("mmap() %s", memory == MAP_FAILED ? "fails" : "succeeds");
	if (memory == MAP_FAILED)
		EQUAL(errno, ENXIO);
	else
		ACCESS(memory, "!");
}
