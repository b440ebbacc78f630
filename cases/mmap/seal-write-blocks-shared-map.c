/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_ADD_SEALS */

#include "mapping.h"

CASE("with F_SEAL_WRITE a new shared mapping with PROT_WRITE fails with EPERM; a private one can be made",
     LINUX("fcntl(2)", "File Sealing, F_SEAL_WRITE"))
{
	int memfd = sealable("a");

	SUCCEEDS(fcntl(memfd, F_ADD_SEALS, F_SEAL_WRITE));
	FAILS(EPERM, mmap(NULL, page_size(), PROT_READ | PROT_WRITE, MAP_SHARED, memfd, 0));
	FAILS(EPERM, mmap(NULL, page_size(), PROT_WRITE, MAP_SHARED, memfd, 0));
	char *own = GIVES(mmap(NULL, page_size(), PROT_READ | PROT_WRITE, MAP_PRIVATE, memfd, 0));
	own[0] = 'X';
	EQUAL(byte_at(memfd, 0), 'a');
}
