/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_ADD_SEALS */

#include "mapping.h"

static void seal(void *memfd)
{
	SUCCEEDS(fcntl(INT(memfd), F_ADD_SEALS, F_SEAL_WRITE));
}

CASE("a seal that a child adds holds for its parent and for every descriptor of the memfd, and for no other memfd",
     LINUX("fcntl(2)", "File Sealing"))
{
	int memfd = sealable("a"), copy = MUST(dup(memfd)), other = sealable("b");

	FINISHES(child(seal, &memfd));
	EQUAL(fcntl(memfd, F_GET_SEALS), F_SEAL_WRITE);
	EQUAL(fcntl(copy, F_GET_SEALS), F_SEAL_WRITE);
	FAILS(EPERM, write(memfd, "X", 1));
	FAILS(EPERM, write(copy, "X", 1));
	EQUAL(fcntl(other, F_GET_SEALS), 0);
	EQUAL(write(other, "X", 1), 1);
}
