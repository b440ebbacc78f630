/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_ADD_SEALS */

#include "mapping.h"

CASE("adding a seal that is set already succeeds and changes nothing", LINUX("fcntl(2)", "File Sealing, F_ADD_SEALS"))
{
	int memfd = sealable("a");

	SUCCEEDS(fcntl(memfd, F_ADD_SEALS, F_SEAL_GROW | F_SEAL_SHRINK));
	SUCCEEDS(fcntl(memfd, F_ADD_SEALS, F_SEAL_GROW));
	EQUAL(fcntl(memfd, F_GET_SEALS), F_SEAL_GROW | F_SEAL_SHRINK);
}
