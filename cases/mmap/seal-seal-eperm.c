/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_ADD_SEALS */

#include "mapping.h"

CASE("with F_SEAL_SEAL adding a seal fails with EPERM, one that is set already and none included",
     LINUX("fcntl(2)", "File Sealing, F_SEAL_SEAL"))
{
	int memfd = sealable("a");

	SUCCEEDS(fcntl(memfd, F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_GROW));
	FAILS(EPERM, fcntl(memfd, F_ADD_SEALS, F_SEAL_WRITE));
	FAILS(EPERM, fcntl(memfd, F_ADD_SEALS, F_SEAL_GROW));
	FAILS(EPERM, fcntl(memfd, F_ADD_SEALS, 0));
	EQUAL(fcntl(memfd, F_GET_SEALS), F_SEAL_SEAL | F_SEAL_GROW);
	EQUAL(pwrite(memfd, "X", 1, 0), 1);
}
