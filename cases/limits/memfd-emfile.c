/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* memfd_create() */
#include <sys/mman.h>
#include <unistd.h>

#include "plumbline.h"

static int use_up_descriptors(void)
{
	int last = -1;

	for (int fd; (fd = dup(STDIN_FILENO)) >= 0;)
		last = fd;
	MUST_HOLD(last >= 0 && errno == EMFILE);
	return last;
}

CASE("memfd_create() fails with EMFILE at the descriptor limit, and succeeds when one descriptor is closed",
     LINUX("memfd_create(2)", "ERRORS [EMFILE]"))
{
	int last = use_up_descriptors();

	FAILS(EMFILE, memfd_create("plumbline", 0));
	MUST(close(last));
	EQUAL(memfd_create("plumbline", 0), last);
	FAILS(EMFILE, memfd_create("plumbline", 0));
}
