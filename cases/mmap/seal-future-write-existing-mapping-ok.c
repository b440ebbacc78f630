/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_ADD_SEALS */

#include "mapping.h"

#ifndef F_SEAL_FUTURE_WRITE
#define F_SEAL_FUTURE_WRITE 0x10
#endif

CASE("with F_SEAL_FUTURE_WRITE write() and new writable mappings fail with EPERM, and one that was there still takes stores",
     LINUX("fcntl(2)", "File Sealing, F_SEAL_FUTURE_WRITE"))
{
	int memfd = sealable("ab");
	char *memory = map_pages(memfd, 2, PROT_READ | PROT_WRITE, MAP_SHARED);

	SUCCEEDS(fcntl(memfd, F_ADD_SEALS, F_SEAL_FUTURE_WRITE));
	FAILS(EPERM, pwrite(memfd, "X", 1, 0));
	FAILS(EPERM, mmap(NULL, page_size(), PROT_READ | PROT_WRITE, MAP_SHARED, memfd, 0));
	PAGES(memory, "ab");
	fill_pages(memory, "A");
	char *reader = GIVES(mmap(NULL, 2 * page_size(), PROT_READ, MAP_SHARED, memfd, 0));
	PAGES(reader, "Ab");
}
