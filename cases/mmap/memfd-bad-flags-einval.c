/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* memfd_create() */

#include "mapping.h"

CASE("memfd_create() with an unknown flag fails with EINVAL and opens no descriptor",
     LINUX("memfd_create(2)", "ERRORS [EINVAL]"))
{
	int next = next_fd();

	FAILS(EINVAL, memfd_create("plumbline", 0x100000));
	FAILS(EINVAL, memfd_create("plumbline", MFD_CLOEXEC | 0x100000));
	EQUAL(next_fd(), next);
}
