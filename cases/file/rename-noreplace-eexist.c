/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* syscall(): not every libc has renameat2() */
#include <sys/syscall.h>

#include "stream.h"

enum { NOREPLACE = 1 };

static int renameat2_flags(const char *from, const char *to, unsigned int flags)
{
	return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags);
}

CASE("renameat2() with RENAME_NOREPLACE fails with EEXIST and changes nothing while the new name exists, and else renames",
     LINUX("rename(2)", "renameat2(), RENAME_NOREPLACE"))
{
	const char *from = temp_file("from", 4), *to = temp_file("to", 2), *absent = temp_path();

	if (LOOK(renameat2_flags(from, to, NOREPLACE)) != 0 && errno == EINVAL)
		SKIP("the file system of %s does not support RENAME_NOREPLACE", temp_dir());
	FAILS(EEXIST, renameat2_flags(from, to, NOREPLACE));
	READS(MUST(open(from, O_RDONLY)), "from");
	READS(MUST(open(to, O_RDONLY)), "to");
	SUCCEEDS(renameat2_flags(from, absent, NOREPLACE));
	FAILS(ENOENT, access(from, F_OK));
	READS(MUST(open(absent, O_RDONLY)), "from");
}
