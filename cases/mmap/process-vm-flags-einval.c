/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* process_vm_readv(), process_vm_writev() */
#include <sys/uio.h>

#include "mapping.h"

CASE("process_vm_readv() and process_vm_writev() with flags fail with EINVAL and copy nothing",
     LINUX("process_vm_readv(2)", "ERRORS [EINVAL], flags"))
{
	char here[] = "abc", there[] = "xyz";
	struct iovec local = {here, 3}, remote = {there, 3};

	FAILS(EINVAL, process_vm_readv(getpid(), &local, 1, &remote, 1, 1));
	FAILS(EINVAL, process_vm_writev(getpid(), &local, 1, &remote, 1, 1));
	EQUAL_STRING(here, "abc");
	EQUAL_STRING(there, "xyz");
}
