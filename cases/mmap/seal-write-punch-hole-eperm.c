/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_ADD_SEALS, fallocate() */

#include "mapping.h"

CASE("with F_SEAL_WRITE fallocate() with FALLOC_FL_PUNCH_HOLE fails with EPERM and makes no hole",
     LINUX("fcntl(2)", "File Sealing, F_SEAL_WRITE"))
{
	int memfd = sealable("ab"), not_sealed = sealable("ab");
	int mode = FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE;

	MUST(fcntl(memfd, F_ADD_SEALS, F_SEAL_WRITE));
	FAILS(EPERM, fallocate(memfd, mode, 0, (off_t)page_size()));
	PAGES(map_pages(memfd, 2, PROT_READ, MAP_PRIVATE), "ab");
	SUCCEEDS(fallocate(not_sealed, mode, 0, (off_t)page_size()));
	PAGES(map_pages(not_sealed, 2, PROT_READ, MAP_PRIVATE), "0b");
}
