/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mprotect() with PROT_NONE forbids all access, and after PROT_READ again the pages hold what they held, shared or private",
     POSIX("mprotect", "DESCRIPTION, PROT_NONE"))
{
	int file = file_of_pages("ab");
	char *shared = map_pages(file, 2, PROT_READ | PROT_WRITE, MAP_SHARED);
	char *own = map_pages(file, 2, PROT_READ | PROT_WRITE, MAP_PRIVATE);

	fill_pages(own, "X");
	SUCCEEDS(mprotect(shared, 2 * page_size(), PROT_NONE));
	SUCCEEDS(mprotect(own, 2 * page_size(), PROT_NONE));
	ACCESS(shared, "--");
	ACCESS(own, "--");
	SUCCEEDS(mprotect(shared, 2 * page_size(), PROT_READ));
	SUCCEEDS(mprotect(own, 2 * page_size(), PROT_READ));
	PAGES(shared, "ab");
	PAGES(own, "Xb");
	ACCESS(own, "rr");
}
