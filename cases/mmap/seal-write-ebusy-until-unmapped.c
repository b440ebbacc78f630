/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_ADD_SEALS */

#include "mapping.h"

CASE("adding F_SEAL_WRITE fails with EBUSY while a writable shared mapping of the memfd exists, and succeeds when it is "
     "unmapped",
     LINUX("fcntl(2)", "ERRORS [EBUSY]"))
{
	int memfd = sealable("ab");
	char *memory = map_pages(memfd, 2, PROT_READ | PROT_WRITE, MAP_SHARED);

	FAILS(EBUSY, fcntl(memfd, F_ADD_SEALS, F_SEAL_WRITE));
	EQUAL(fcntl(memfd, F_GET_SEALS), 0);
	MUST(munmap(memory, page_size()));
	FAILS(EBUSY, fcntl(memfd, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW));
	EQUAL(fcntl(memfd, F_GET_SEALS), 0);
	MUST(munmap(memory + page_size(), page_size()));
	SUCCEEDS(fcntl(memfd, F_ADD_SEALS, F_SEAL_WRITE));
	EQUAL(fcntl(memfd, F_GET_SEALS), F_SEAL_WRITE);
}
