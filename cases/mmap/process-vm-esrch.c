/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* process_vm_readv(), process_vm_writev() */
#include <limits.h>
#include <sys/uio.h>

#include "mapping.h"

CASE("process_vm_readv() and process_vm_writev() of no process fail with ESRCH and copy nothing",
     LINUX("process_vm_readv(2)", "ERRORS [ESRCH]"))
{
	char here[] = "abc", there[] = "xyz";
	struct iovec local = {here, 3}, remote = {there, 3};

	FAILS(ESRCH, process_vm_readv(INT_MAX, &local, 1, &remote, 1, 0));
	FAILS(ESRCH, process_vm_writev(INT_MAX, &local, 1, &remote, 1, 0));
	EQUAL_STRING(here, "abc");
	EQUAL_STRING(there, "xyz");
}
