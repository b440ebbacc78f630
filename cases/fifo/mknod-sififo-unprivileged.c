/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "modes.h"
#include "plumbline.h"

CASE("mknod() with S_IFIFO makes a FIFO without any privilege, its mode reduced by the file mode creation mask",
     XSI("mknod", "DESCRIPTION"))
{
	const char *path = temp_path();
	struct stat status;

	modes_are_masks();
	drop_privileges(PRIVILEGE_MKNOD | PRIVILEGE_SYS_ADMIN | PRIVILEGE_FOWNER | PRIVILEGE_DAC_OVERRIDE);
	umask(037);
	EQUAL(mknod(path, S_IFIFO | 0666, 0), 0);
	SUCCEEDS(lstat(path, &status));
	HOLDS(S_ISFIFO(status.st_mode));
	EQUAL(status.st_mode & 07777, 0640);
}
