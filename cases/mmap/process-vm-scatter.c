/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* process_vm_readv(), process_vm_writev() */
#include <sys/uio.h>

#include "mapping.h"

CASE("process_vm_readv() and process_vm_writev() fill elements in order, whatever lengths the two sides have",
     LINUX("process_vm_readv(2)", "DESCRIPTION"))
{
	char there[] = "abcdefgh", here[] = "........";
	struct iovec local[] = {{here, 1}, {here + 2, 5}}, remote[] = {{there + 4, 4}, {there, 2}};

	EQUAL(process_vm_readv(getpid(), local, 2, remote, 2, 0), 6);
	EQUAL_STRING(here, "e.fghab.");
	EQUAL_STRING(there, "abcdefgh");
	memcpy(here, "1.23456.", 8);
	EQUAL(process_vm_writev(getpid(), local, 2, remote, 2, 0), 6);
	EQUAL_STRING(there, "56cd1234");
}
