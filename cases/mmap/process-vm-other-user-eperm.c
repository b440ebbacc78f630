/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* process_vm_readv(), process_vm_writev() */
#include <sys/uio.h>

#include "mapping.h"

static char variable[4] = "abc";

static void try(void *parent)
{
	char copy[4] = "...";
	struct iovec local = {copy, 3}, remote = {variable, 3};

	FAILS(EPERM, process_vm_readv(*(pid_t *)parent, &local, 1, &remote, 1, 0));
	FAILS(EPERM, process_vm_writev(*(pid_t *)parent, &local, 1, &remote, 1, 0));
	EQUAL_STRING(copy, "...");
}

CASE("process_vm_readv() and process_vm_writev() of another user's process fail with EPERM and copy nothing",
     LINUX("process_vm_readv(2)", "ERRORS [EPERM]"), NEEDS(SECOND_USER))
{
	pid_t self = getpid();

	FINISHES(child_as_second_user(try, &self));
	EQUAL_STRING(variable, "abc");
}
