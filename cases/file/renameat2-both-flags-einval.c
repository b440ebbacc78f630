/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* syscall(): not every libc has renameat2() */
#include <sys/syscall.h>

#include "stream.h"

enum { NOREPLACE = 1, EXCHANGE = 2, WHITEOUT = 4, UNKNOWN = 1 << 30 };

static int renameat2_flags(const char *from, const char *to, unsigned int flags)
{
	return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags);
}

CASE("renameat2() with an unknown flag, or RENAME_EXCHANGE beside another, fails with EINVAL and renames nothing",
     LINUX("rename(2)", "ERRORS [EINVAL]"))
{
	const char *from = temp_file("from", 4), *to = temp_file("to", 2);

	FAILS(EINVAL, renameat2_flags(from, to, NOREPLACE | EXCHANGE));
	FAILS(EINVAL, renameat2_flags(from, to, WHITEOUT | EXCHANGE));
	FAILS(EINVAL, renameat2_flags(from, to, UNKNOWN));
	READS(MUST(open(from, O_RDONLY)), "from");
	READS(MUST(open(to, O_RDONLY)), "to");
}
