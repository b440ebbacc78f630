/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* process_vm_readv() */
#include <sys/uio.h>

#include "mapping.h"

static struct gate *changed, *seen;
static char variable[4] = "old";

static void hold_another_value(void *unused)
{
	(void)unused;
	variable[0] = 'c';
	open_gate(changed);
	pass_gate(seen);
	EQUAL_BYTES(variable, "cld", 4);
}

CASE("process_vm_readv() copies the bytes that a child has at an address, not those that the caller has there",
     LINUX("process_vm_readv(2)", "DESCRIPTION"))
{
	char copy[4] = "???";
	struct iovec local = {copy, sizeof(copy)}, remote = {variable, sizeof(variable)};

	need_look_into_child();
	changed = new_gate();
	seen = new_gate();
	pid_t other = child(hold_another_value, NULL);
	pass_gate(changed);
	EQUAL(process_vm_readv(other, &local, 1, &remote, 1, 0), 4);
	EQUAL_BYTES(copy, "cld", 4);
	EQUAL_BYTES(variable, "old", 4);
	open_gate(seen);
	FINISHES(other);
}
