/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* memfd_create() */
#include <sys/mman.h>
#include <unistd.h>

#include "plumbline.h"

CASE("memfd_create() fails with EMFILE at the descriptor limit, and succeeds when one descriptor is closed",
     LINUX("memfd_create(2)", "ERRORS [EMFILE]"))
{
	int last = use_up_descriptors();

	FAILS(EMFILE, memfd_create("plumbline", 0));
	MUST(close(last));
	EQUAL(memfd_create("plumbline", 0), last);
	FAILS(EMFILE, memfd_create("plumbline", 0));
}
