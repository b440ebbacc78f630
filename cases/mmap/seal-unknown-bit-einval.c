/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_ADD_SEALS */

#include "mapping.h"

CASE("F_ADD_SEALS with a bit that is no seal fails with EINVAL and adds none of the others",
     LINUX("fcntl(2)", "ERRORS [EINVAL]"))
{
	int memfd = sealable("a");

	FAILS(EINVAL, fcntl(memfd, F_ADD_SEALS, 0x100000));
	FAILS(EINVAL, fcntl(memfd, F_ADD_SEALS, F_SEAL_GROW | 0x100000));
	EQUAL(fcntl(memfd, F_GET_SEALS), 0);
}
