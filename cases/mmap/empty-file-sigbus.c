/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("an empty file can be mapped, shared or private, and access to any page of the mapping raises SIGBUS",
     POSIX("mmap", "DESCRIPTION, SIGBUS"))
{
	int file = MUST(open(temp_file("", 0), O_RDWR));
	char *shared = GIVES(mmap(NULL, 2 * page_size(), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));
	char *own = GIVES(mmap(NULL, 2 * page_size(), PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0));

	ACCESS(shared, "!!");
	ACCESS(own, "!!");
	DIES(child(store_byte, shared), SIGBUS);
	DIES(child(store_byte, own), SIGBUS);
	EQUAL(LOOK(lseek(file, 0, SEEK_END)), 0);
}
