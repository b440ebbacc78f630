/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_ADD_SEALS */

#include "mapping.h"

CASE("with F_SEAL_SHRINK ftruncate() to a smaller size fails with EPERM, to the same or a larger one it succeeds",
     LINUX("fcntl(2)", "File Sealing, F_SEAL_SHRINK"))
{
	int memfd = sealable("a");
	off_t size = (off_t)page_size();

	SUCCEEDS(fcntl(memfd, F_ADD_SEALS, F_SEAL_SHRINK));
	FAILS(EPERM, ftruncate(memfd, size - 1));
	FAILS(EPERM, ftruncate(memfd, 0));
	EQUAL(lseek(memfd, 0, SEEK_END), size);
	EQUAL(byte_at(memfd, (size_t)size - 1), 'a');
	SUCCEEDS(ftruncate(memfd, size));
	SUCCEEDS(ftruncate(memfd, size + 1));
	FAILS(EPERM, ftruncate(memfd, size));
}
