/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_ADD_SEALS */

#include "mapping.h"

CASE("with F_SEAL_WRITE write() to the memfd fails with EPERM and changes nothing, while its size can be changed",
     LINUX("fcntl(2)", "File Sealing, F_SEAL_WRITE"))
{
	int memfd = sealable("a");

	SUCCEEDS(fcntl(memfd, F_ADD_SEALS, F_SEAL_WRITE));
	FAILS(EPERM, write(memfd, "X", 1));
	FAILS(EPERM, pwrite(memfd, "X", 1, 5));
	EQUAL(lseek(memfd, 0, SEEK_CUR), 0);
	EQUAL(byte_at(memfd, 0), 'a');
	EQUAL(byte_at(memfd, 5), 'a');
	SUCCEEDS(ftruncate(memfd, 3));
	SUCCEEDS(ftruncate(memfd, 6));
	EQUAL(lseek(memfd, 0, SEEK_END), 6);
}
