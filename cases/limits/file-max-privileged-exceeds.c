/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("open() of who has CAP_SYS_ADMIN succeeds beyond fs.file-max", LINUX("open(2)", "ERRORS ENFILE; proc(5) file-max"),
     NEEDS(OWN_MACHINE | PRIVILEGE_SYS_ADMIN | PROC))
{
	const char *file = temp_file("x", 1);
	char byte = 0;
	int next = next_fd();

	set_kernel_limit("/proc/sys/fs/file-max", "0");
	EQUAL(open(file, O_RDONLY), next);
	EQUAL(read(next, &byte, 1), 1);
	EQUAL(byte, 'x');
}
