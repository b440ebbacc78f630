/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* process_vm_readv() */
#include <stdlib.h>
#include <sys/uio.h>

#include "mapping.h"

CASE("process_vm_readv() takes IOV_MAX elements on each side, and fails with EINVAL for one more on either",
     LINUX("process_vm_readv(2)", "ERRORS [EINVAL], liovcnt, riovcnt"))
{
	size_t most = (size_t)MUST(sysconf(_SC_IOV_MAX));
	char *there = MUST(calloc(2, most + 1)), *here = there + most + 1;
	struct iovec *remote = MUST(calloc(2 * (most + 1), sizeof(*remote))), *local = remote + most + 1;

	memset(there, 'x', most + 1);
	for (size_t i = 0; i <= most; i++) {
		remote[i] = (struct iovec){there + i, 1};
		local[i] = (struct iovec){here + i, 1};
	}
	FAILS(EINVAL, process_vm_readv(getpid(), local, most, remote, most + 1, 0));
	FAILS(EINVAL, process_vm_readv(getpid(), local, most + 1, remote, most, 0));
	EQUAL(here[0], 0);
	EQUAL(process_vm_readv(getpid(), local, most, remote, most, 0), most);
	EQUAL_BYTES(here, there, most);
	EQUAL(here[most], 0);
	free(there);
	free(remote);
}
