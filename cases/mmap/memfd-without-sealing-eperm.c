/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* memfd_create(), F_ADD_SEALS */

#include "mapping.h"

CASE("a memfd made without MFD_ALLOW_SEALING has the seal F_SEAL_SEAL: adding another fails with EPERM",
     LINUX("memfd_create(2)", "DESCRIPTION, MFD_ALLOW_SEALING"))
{
	int memfd = GIVES(memfd_create("plumbline", 0)), with = GIVES(memfd_create("plumbline", MFD_ALLOW_SEALING));

	EQUAL(fcntl(memfd, F_GET_SEALS), F_SEAL_SEAL);
	FAILS(EPERM, fcntl(memfd, F_ADD_SEALS, F_SEAL_GROW));
	EQUAL(fcntl(memfd, F_GET_SEALS), F_SEAL_SEAL);
	SUCCEEDS(ftruncate(memfd, 10));
	EQUAL(fcntl(with, F_GET_SEALS), 0);
	SUCCEEDS(fcntl(with, F_ADD_SEALS, F_SEAL_GROW));
}
