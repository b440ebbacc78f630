/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_ADD_SEALS */
#include <stdio.h>

#include "mapping.h"

CASE("F_ADD_SEALS on a descriptor of a memfd that is open for reading only fails with EPERM and adds nothing",
     LINUX("fcntl(2)", "ERRORS [EPERM]"), NEEDS(PROC))
{
	char path[40];
	int memfd = sealable("a");

	snprintf(path, sizeof(path), "/proc/self/fd/%d", memfd);
	int reader = MUST(open(path, O_RDONLY));
	FAILS(EPERM, fcntl(reader, F_ADD_SEALS, F_SEAL_GROW));
	EQUAL(fcntl(reader, F_GET_SEALS), 0);
	SUCCEEDS(fcntl(memfd, F_ADD_SEALS, F_SEAL_GROW));
	EQUAL(fcntl(reader, F_GET_SEALS), F_SEAL_GROW);
}
