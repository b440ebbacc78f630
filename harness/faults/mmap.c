/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <sys/mman.h>
#include <unistd.h>

#include "faults.h"

NAMED(mmap, "shared-is-private", "MAP_SHARED gives a private copy")
{
	if ((A(3) & 3) == MAP_SHARED)
		A(3) = (A(3) & ~3L) | MAP_PRIVATE;
	return REAL();
}

NAMED(mmap, "private-is-shared", "stores to a MAP_PRIVATE mapping reach the file, and the processes that share it")
{
	if ((A(3) & 3) == MAP_PRIVATE && A(2) & PROT_WRITE)
		A(3) = (A(3) & ~3L) | MAP_SHARED;
	return REAL();
}

NAMED(mmap, "protection-ignored", "PROT_NONE and PROT_READ let everything through")
{
	A(2) |= PROT_READ | PROT_WRITE;
	return REAL();
}

NAMED(mmap, "fails-with-null", "a failure is a null pointer rather than MAP_FAILED")
{
	long answer = REAL();

	return answer == -1 ? 0 : answer;
}

NAMED(mmap, "hint-is-fixed", "an address that is a hint replaces what is mapped there")
{
	if (A(0))
		A(3) |= MAP_FIXED;
	return REAL();
}

NAMED(mmap, "length-rounded-up-beyond", "a page behind the mapping can be accessed too")
{
	A(1) += getpagesize();
	return REAL();
}

NAMED(munmap, "keeps-mapping", "munmap() reports success and unmaps nothing")
{
	return A(1) > 0 ? 0 : REAL();
}

NAMED(mprotect, "ignored", "mprotect() reports success and changes nothing")
{
	(void)call;
	return 0;
}

NAMED(msync, "skipped", "msync() reports success and looks at nothing")
{
	(void)call;
	return 0;
}

NAMED(process_vm_readv, "one-byte-less", "the last byte is not copied, and not counted")
{
	long answer = REAL();

	return answer > 0 ? answer - 1 : answer;
}

/* What shows nothing. */
EQUIVALENT("*sigbus*", "mmap() call 1 ignores a flag (0x3)",
	   "a page beyond the end of the file raises SIGBUS in a mapping of either kind, shared or private")
EQUIVALENT("sigsegv-prot-none", "mmap() call 1 ignores a flag (0x3)",
	   "PROT_NONE forbids all access to a mapping of either kind, shared or private")
EQUIVALENT("*map-failed*", "mmap() call * ignores a flag (0x3)",
	   "shared or private, it fails without an open file, and shows the bytes of one that is only read")
EQUIVALENT("hint-address-not-clobbering", "mmap() call 1 ignores a flag (0x3)",
	   "where a mapping is put, and that its bytes are the file's, does not depend on its being shared or private")
EQUIVALENT("private-store-not-in-file", "mmap() call [23] ignores a flag (0x3)",
	   "these mappings are only read, and the file does not change: shared or private, they show its bytes")
EQUIVALENT("fork-private-anonymous-cow", "mmap() call 1 reports success and does nothing",
	   "the fault answers with zeroed memory of the process that is its own: what was asked for")
EQUIVALENT("msync-[ips]*", "msync() call 1 reports success and does nothing",
	   "Linux has one copy of a page for mappings, read() and write(): what msync() does to the disk only a power failure "
	   "shows")
EQUIVALENT("msync-unmapped-enomem", "msync() call [13] reports success and does nothing",
	   "where all is mapped it succeeds, and what it does to the disk only a power failure shows")
