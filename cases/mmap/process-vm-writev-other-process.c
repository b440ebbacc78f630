/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* process_vm_writev() */
#include <sys/uio.h>

#include "mapping.h"

static struct gate *written;
static char variable[4] = "old";

static void wait_for_new(void *unused)
{
	(void)unused;
	pass_gate(written);
	EQUAL_STRING(variable, "neW");
}

CASE("process_vm_writev() stores bytes at an address of a child, and not at that of the caller",
     LINUX("process_vm_readv(2)", "DESCRIPTION"))
{
	char data[] = "neW";
	struct iovec local = {data, 3}, remote = {variable, 3};

	need_look_into_child();
	written = new_gate();
	pid_t other = child(wait_for_new, NULL);
	EQUAL(process_vm_writev(other, &local, 1, &remote, 1, 0), 3);
	EQUAL_STRING(variable, "old");
	open_gate(written);
	FINISHES(other);
}
