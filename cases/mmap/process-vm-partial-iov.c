/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* process_vm_readv() */
#include <sys/uio.h>

#include "mapping.h"

static struct gate *done;

static void stay(void *unused)
{
	(void)unused;
	pass_gate(done);
}

CASE("process_vm_readv() returns what it copied from the remote elements before one that is not mapped, and copies no more",
     LINUX("process_vm_readv(2)", "RETURN VALUE, partial read"))
{
	size_t page = page_size();
	char *memory = shared_memory(3 * page), copy[12] = "...........";

	need_look_into_child();
	done = new_gate();
	fill_pages(memory, "abc");
	MUST(munmap(memory + page, page));
	pid_t other = child(stay, NULL);
	struct iovec local = {copy, 11}, remote[] = {{memory, 4}, {memory + page, 4}, {memory + 2 * page, 3}};
	EQUAL(process_vm_readv(other, &local, 1, remote, 3, 0), 4);
	EQUAL_STRING(copy, "aaaa.......");
	open_gate(done);
	FINISHES(other);
}
