/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_ADD_SEALS */

#include "mapping.h"

CASE("with F_SEAL_GROW ftruncate() to a larger size and write() at the end fail with EPERM; write() before it succeeds",
     LINUX("fcntl(2)", "File Sealing, F_SEAL_GROW"))
{
	int memfd = sealable("a");
	off_t size = (off_t)page_size();

	SUCCEEDS(fcntl(memfd, F_ADD_SEALS, F_SEAL_GROW));
	FAILS(EPERM, ftruncate(memfd, size + 1));
	FAILS(EPERM, pwrite(memfd, "X", 1, size));
	FAILS(EPERM, pwrite(memfd, "X", 1, 2 * size));
	EQUAL(lseek(memfd, 0, SEEK_END), size);
	EQUAL(pwrite(memfd, "X", 1, size - 1), 1);
	EQUAL(byte_at(memfd, (size_t)size - 1), 'X');
	SUCCEEDS(ftruncate(memfd, 1));
	FAILS(EPERM, ftruncate(memfd, 2));
}
