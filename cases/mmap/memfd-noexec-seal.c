/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* memfd_create(), F_GET_SEALS */
#include <sys/stat.h>

#include "mapping.h"

#ifndef MFD_NOEXEC_SEAL
#define MFD_NOEXEC_SEAL 8
#endif
#ifndef F_SEAL_EXEC
#define F_SEAL_EXEC 0x20
#endif

CASE("a memfd made with MFD_NOEXEC_SEAL is not executable and has F_SEAL_EXEC: fchmod() to make it so fails with EPERM",
     LINUX("memfd_create(2)", "DESCRIPTION, MFD_NOEXEC_SEAL"))
{
	struct stat status;
	int memfd = LOOK(memfd_create("plumbline", MFD_NOEXEC_SEAL));

	if (memfd < 0 && errno == EINVAL)
		SKIP("this kernel does not know MFD_NOEXEC_SEAL");
	memfd = GIVES(memfd_create("plumbline", MFD_NOEXEC_SEAL));
	EQUAL(GIVES(fcntl(memfd, F_GET_SEALS)) & F_SEAL_EXEC, F_SEAL_EXEC);
	FAILS(EPERM, fchmod(memfd, 0700));
	MUST(fstat(memfd, &status));
	EQUAL(status.st_mode & 0111, 0);
	SUCCEEDS(fchmod(memfd, 0600));
}
