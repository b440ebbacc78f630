/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* process_vm_readv(), process_vm_writev() */
#include <sys/uio.h>

#include "mapping.h"

CASE("process_vm_readv() and process_vm_writev() fail with EFAULT for memory without that access, on either side",
     LINUX("process_vm_readv(2)", "ERRORS [EFAULT]"), NOT_UNDER_MEMCHECK("valgrind takes bad addresses for errors of the case"))
{
	char bytes[] = "abc", *read_only = shared_memory(page_size());
	struct iovec good = {bytes, 3}, bad = {bad_address(), 3}, constant = {read_only, 3};

	MUST(mprotect(read_only, page_size(), PROT_READ));
	FAILS(EFAULT, process_vm_readv(getpid(), &good, 1, &bad, 1, 0));
	FAILS(EFAULT, process_vm_readv(getpid(), &bad, 1, &good, 1, 0));
	FAILS(EFAULT, process_vm_writev(getpid(), &good, 1, &bad, 1, 0));
	FAILS(EFAULT, process_vm_writev(getpid(), &bad, 1, &good, 1, 0));
	FAILS(EFAULT, process_vm_writev(getpid(), &good, 1, &constant, 1, 0));
	EQUAL_STRING(bytes, "abc");
	PAGES(read_only, "0");
}
