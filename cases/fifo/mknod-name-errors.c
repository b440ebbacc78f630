/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("mknod() of a FIFO fails with ELOOP below a loop of symbolic links, and with ENAMETOOLONG for a name above NAME_MAX",
     XSI("mknod", "ERRORS [ELOOP], [ENAMETOOLONG]"))
{
	const char *loop = temp_path();
	char below[400], name[NAME_MAX + 2];

	MUST(symlink(loop, loop));
	strcpy(below, loop);
	strcat(below, "/fifo");
	FAILS(ELOOP, mknod(below, S_IFIFO | 0600, 0));
	MUST(chdir(temp_dir()));
	memset(name, 'x', sizeof(name) - 1);
	name[NAME_MAX + 1] = '\0';
	FAILS(ENAMETOOLONG, mknod(name, S_IFIFO | 0600, 0));
	name[NAME_MAX] = '\0';
	SUCCEEDS(mknod(name, S_IFIFO | 0600, 0));
}
