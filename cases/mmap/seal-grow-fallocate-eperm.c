/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_ADD_SEALS, fallocate() */

#include "mapping.h"

CASE("with F_SEAL_GROW fallocate() beyond the size of the memfd fails with EPERM, within it it succeeds",
     LINUX("fcntl(2)", "File Sealing, F_SEAL_GROW"))
{
	int memfd = sealable("a");
	off_t size = (off_t)page_size();

	MUST(fcntl(memfd, F_ADD_SEALS, F_SEAL_GROW));
	FAILS(EPERM, fallocate(memfd, 0, 0, size + 1));
	FAILS(EPERM, fallocate(memfd, 0, size, 1));
	EQUAL(lseek(memfd, 0, SEEK_END), size);
	SUCCEEDS(fallocate(memfd, 0, 0, size));
	EQUAL(lseek(memfd, 0, SEEK_END), size);
}
