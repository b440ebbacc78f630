/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* syscall(): not every libc has renameat2() */
#include <sys/syscall.h>

#include "stream.h"

enum { EXCHANGE = 2 };

static int exchange(const char *one, const char *other)
{
	return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, EXCHANGE);
}

CASE("renameat2() with RENAME_EXCHANGE fails with ENOENT and moves nothing when either name is absent",
     LINUX("rename(2)", "ERRORS [ENOENT]"))
{
	const char *file = temp_file("abc", 3), *absent = temp_path();

	if (exchange(file, file) != 0 && errno == EINVAL)
		SKIP("the file system of %s does not support RENAME_EXCHANGE", temp_dir());
	FAILS(ENOENT, exchange(file, absent));
	FAILS(ENOENT, exchange(absent, file));
	READS(MUST(open(file, O_RDONLY)), "abc");
	FAILS(ENOENT, access(absent, F_OK));
}
