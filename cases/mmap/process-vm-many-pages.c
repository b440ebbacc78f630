/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* process_vm_readv() */
#include <sys/uio.h>

#include "mapping.h"

enum { COUNT = 40 }; /* more pages than the kernel takes at once */

CASE("process_vm_readv() copies 40 pages in one call, from the middle of a page to the middle of another",
     LINUX("process_vm_readv(2)", "DESCRIPTION"))
{
	size_t page = page_size(), half = page / 2;
	char *there = shared_memory(COUNT * page), *here = shared_memory(COUNT * page);
	struct iovec local = {here, (COUNT - 1) * page}, remote = {there + half, (COUNT - 1) * page};

	for (size_t i = 0; i < COUNT * page; i += 8)
		memcpy(there + i, &(uint64_t){i}, 8);
	EQUAL(process_vm_readv(getpid(), &local, 1, &remote, 1, 0), (COUNT - 1) * page);
	EQUAL_BYTES(here, there + half, (COUNT - 1) * page);
	EQUAL(here[(COUNT - 1) * page], 0);
}
