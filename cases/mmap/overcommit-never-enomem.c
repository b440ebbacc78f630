/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MAP_ANONYMOUS */
#include <sys/mman.h>
#include <unistd.h>

#include "plumbline.h"

CASE("mmap() of more writable private memory than the machine may commit to fails with ENOMEM where overcommit_memory is 2",
     LINUX("mmap(2)", "ERRORS ENOMEM; proc(5) overcommit_memory"), NEEDS(OWN_MACHINE | PROC))
{
	size_t all = (size_t)MUST(sysconf(_SC_PHYS_PAGES)) * page_size();

	set_kernel_limit("/proc/sys/vm/overcommit_ratio", "50");
	set_kernel_limit("/proc/sys/vm/overcommit_memory", "2");
	FAILS(ENOMEM, mmap(NULL, all, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
	char *readable = GIVES(mmap(NULL, all, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
	load_byte(readable + all - 1);
	set_kernel_limit("/proc/sys/vm/overcommit_memory", "1");
	char *writable = GIVES(mmap(NULL, all, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
	store_byte(writable + all - 1);
}
