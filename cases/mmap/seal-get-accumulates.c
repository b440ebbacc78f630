/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_ADD_SEALS */

#include "mapping.h"

CASE("F_GET_SEALS gives all seals that were added so far: none is removed by adding others, or none",
     LINUX("fcntl(2)", "File Sealing, F_ADD_SEALS"))
{
	int memfd = sealable("a");

	EQUAL(fcntl(memfd, F_GET_SEALS), 0);
	SUCCEEDS(fcntl(memfd, F_ADD_SEALS, F_SEAL_SHRINK));
	EQUAL(fcntl(memfd, F_GET_SEALS), F_SEAL_SHRINK);
	SUCCEEDS(fcntl(memfd, F_ADD_SEALS, F_SEAL_GROW | F_SEAL_WRITE));
	EQUAL(fcntl(memfd, F_GET_SEALS), F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE);
	SUCCEEDS(fcntl(memfd, F_ADD_SEALS, 0));
	EQUAL(fcntl(memfd, F_GET_SEALS), F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE);
}
