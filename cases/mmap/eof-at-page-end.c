/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("a file of two whole pages has no third in its mapping, and one of a byte more has it, shared or private",
     POSIX("mmap", "DESCRIPTION, SIGBUS"))
{
	int file = file_of_pages("ab");
	char *shared = GIVES(mmap(NULL, 4 * page_size(), PROT_READ, MAP_SHARED, file, 0));
	char *own = GIVES(mmap(NULL, 4 * page_size(), PROT_READ, MAP_PRIVATE, file, 0));

	ACCESS(shared, "rr!!");
	ACCESS(own, "rr!!");
	MUST(pwrite(file, "", 1, (off_t)(2 * page_size())));
	shared = GIVES(mmap(NULL, 4 * page_size(), PROT_READ, MAP_SHARED, file, 0));
	ACCESS(shared, "rrr!");
	PAGES(shared, "ab0");
}
