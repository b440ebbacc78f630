/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* process_vm_readv(), process_vm_writev() */
#include <sys/uio.h>

#include "mapping.h"

CASE("process_vm_readv() and process_vm_writev() fail with EINVAL when a side has more bytes than a ssize_t can tell",
     LINUX("process_vm_readv(2)", "ERRORS [EINVAL], sum of the iov_len"),
     NOT_UNDER_MEMCHECK("valgrind takes the length for an error of the case"))
{
	char here[] = "abc", there[] = "xyz";
	struct iovec local = {here, 3}, remote = {there, 3}, large = {there, SIZE_MAX};

	FAILS(EINVAL, process_vm_readv(getpid(), &local, 1, &large, 1, 0));
	FAILS(EINVAL, process_vm_readv(getpid(), &large, 1, &remote, 1, 0));
	FAILS(EINVAL, process_vm_writev(getpid(), &local, 1, &large, 1, 0));
	FAILS(EINVAL, process_vm_writev(getpid(), &large, 1, &remote, 1, 0));
	EQUAL_STRING(here, "abc");
	EQUAL_STRING(there, "xyz");
}
