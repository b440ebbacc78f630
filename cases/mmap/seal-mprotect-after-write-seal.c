/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_ADD_SEALS */

#include "mapping.h"

CASE("a shared mapping to read that was made under F_SEAL_WRITE cannot be made writable by mprotect(): EACCES or EPERM",
     IMPL("fcntl(2)", "File Sealing, F_SEAL_WRITE"))
{
	int memfd = sealable("a");

	MUST(fcntl(memfd, F_ADD_SEALS, F_SEAL_WRITE));
	char *memory = LOOK(mmap(NULL, page_size(), PROT_READ, MAP_SHARED, memfd, 0));
	if (memory == MAP_FAILED)
		SKIP("this kernel allows no shared mapping under F_SEAL_WRITE");
	VARIES("the manual does not say");
	FAILS_EITHER(EACCES, EPERM, mprotect(memory, page_size(), PROT_READ | PROT_WRITE));
	OBSERVE("mprotect() fails with %s", errno == EACCES ? "EACCES" : "EPERM");
	ACCESS(memory, "r");
	PAGES(memory, "a");
}
