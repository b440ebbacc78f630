/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
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

NAMED(mmap, "offset-ignored", "a mapping begins at the start of the file, whatever the offset")
{
	A(5) = 0;
	return REAL();
}

NAMED(mmap, "no-bytes-is-a-page", "no bytes is taken for a page")
{
	if (A(1) == 0)
		A(1) = 1;
	return REAL();
}

NAMED(mmap, "kind-not-asked-for", "neither MAP_SHARED nor MAP_PRIVATE is taken for MAP_PRIVATE")
{
	if ((A(3) & 3) == 0)
		A(3) |= MAP_PRIVATE;
	return REAL();
}

static long map_anonymous_if(struct call *call, int error)
{
	long answer = REAL();

	return answer == -1 && errno == error ? (long)mmap(NULL, (size_t)A(1), (int)A(2), MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
					      : answer;
}

NAMED(mmap, "access-mode-ignored", "how the file is open is not looked at")
{
	return map_anonymous_if(call, EACCES);
}

NAMED(mmap, "seals-ignored", "a sealed memfd is mapped all the same")
{
	return map_anonymous_if(call, EPERM);
}

NAMED(mmap, "bad-descriptor-is-zeros", "a descriptor that is none gives zeros")
{
	return map_anonymous_if(call, EBADF);
}

NAMED(mmap, "offset-wraps", "an offset beyond the largest one is cut")
{
	long answer = REAL();

	if (answer == -1 && errno == EOVERFLOW)
		A(5) = 0;
	return answer == -1 ? REAL() : answer;
}

NAMED(mmap, "private-needs-write", "MAP_PRIVATE with PROT_WRITE wants the file open for writing")
{
	if ((A(3) & 3) == MAP_PRIVATE && A(2) & PROT_WRITE && (fcntl((int)A(4), F_GETFL) & O_ACCMODE) == O_RDONLY) {
		errno = EACCES;
		return -1;
	}
	return REAL();
}

NAMED(mmap, "private-starts-as-zeros", "a MAP_PRIVATE mapping of a file shows zeros in the place of the file")
{
	if ((A(3) & 3) == MAP_PRIVATE && (int)A(4) >= 0)
		A(3) |= MAP_ANONYMOUS;
	return REAL();
}

NAMED(mmap, "fixed-is-hint", "MAP_FIXED is ignored")
{
	A(3) &= ~(long)MAP_FIXED;
	return REAL();
}

NAMED(mmap, "fixed-one-page-more", "MAP_FIXED replaces a page too many")
{
	if (A(3) & MAP_FIXED)
		A(1) += getpagesize();
	return REAL();
}

NAMED(mmap, "fixed-unmaps-before-it-fails", "MAP_FIXED that fails has unmapped what was there")
{
	if (A(3) & MAP_FIXED && A(1) > 0)
		munmap((void *)A(0), (size_t)A(1));
	return REAL();
}

NAMED(mmap, "fixed-keeps-lock", "a mapping made with MAP_FIXED is locked, as what it replaces may have been")
{
	long answer = REAL();

	if (answer != -1 && A(3) & MAP_FIXED)
		mlock((void *)answer, (size_t)A(1));
	return answer;
}

NAMED(mmap, "noreplace-replaces", "MAP_FIXED_NOREPLACE is MAP_FIXED")
{
	if (A(3) & MAP_FIXED_NOREPLACE)
		A(3) |= MAP_FIXED;
	A(3) &= ~(long)MAP_FIXED_NOREPLACE;
	return REAL();
}

NAMED(mmap, "noreplace-is-hint", "MAP_FIXED_NOREPLACE is ignored, as by kernels that do not know it")
{
	A(3) &= ~(long)MAP_FIXED_NOREPLACE;
	return REAL();
}

NAMED(mmap, "hint-ignored", "the address is not looked at without MAP_FIXED")
{
	if (!(A(3) & (MAP_FIXED | MAP_FIXED_NOREPLACE)))
		A(0) = 0;
	return REAL();
}

NAMED(mmap, "anonymous-not-cleared", "anonymous memory has a byte of its former owner")
{
	long answer = REAL();

	if (answer != -1 && A(3) & MAP_ANONYMOUS && A(2) & PROT_WRITE)
		((char *)answer)[A(1) - 1] = 'o';
	return answer;
}

NAMED(mmap, "anonymous-maps-file", "MAP_ANONYMOUS with a descriptor maps its file")
{
	if ((int)A(4) >= 0)
		A(3) &= ~(long)MAP_ANONYMOUS;
	return REAL();
}

NAMED(mmap, "populate-ignored", "MAP_POPULATE is ignored")
{
	A(3) &= ~(long)MAP_POPULATE;
	return REAL();
}

NAMED(mmap, "locked-ignored", "MAP_LOCKED is ignored")
{
	A(3) &= ~(long)MAP_LOCKED;
	return REAL();
}

NAMED(mmap, "validate-is-shared", "MAP_SHARED_VALIDATE does not look at the flags")
{
	if ((A(3) & 3) == MAP_SHARED_VALIDATE)
		A(3) = (A(3) & ~3L) | MAP_SHARED;
	return REAL();
}

NAMED(mmap, "shared-validates", "MAP_SHARED refuses flags that it does not know")
{
	if ((A(3) & 3) == MAP_SHARED)
		A(3) |= MAP_SHARED_VALIDATE;
	return REAL();
}

NAMED(mmap, "offset-of-32-bits", "of an offset only the low 32 bits count")
{
	A(5) &= (long)0xffffffff;
	return REAL();
}

NAMED(mmap, "growsdown-ignored", "MAP_GROWSDOWN is ignored")
{
	A(3) &= ~(long)MAP_GROWSDOWN;
	return REAL();
}

NAMED(mmap, "marks-no-access", "the time of access is not marked")
{
	struct stat status;
	long answer;

	if ((int)A(4) < 0 || fstat((int)A(4), &status) != 0)
		return REAL();
	answer = REAL();
	futimens((int)A(4), (struct timespec[]){status.st_atim, {0, UTIME_OMIT}});
	return answer;
}

NAMED(munmap, "no-bytes-ok", "munmap() of no bytes succeeds")
{
	return A(1) == 0 ? 0 : REAL();
}

NAMED(munmap, "rounds-down", "a page of which only a part is named stays")
{
	if (A(1) > getpagesize())
		A(1) -= A(1) % getpagesize();
	return REAL();
}

NAMED(munmap, "one-page-more", "a page too many is unmapped")
{
	A(1) += getpagesize();
	return REAL();
}

NAMED(munmap, "first-mapping-only", "of several mappings only what begins the range is unmapped")
{
	if (A(1) > getpagesize())
		A(1) = getpagesize();
	return REAL();
}

NAMED(munmap, "wants-mapped-pages", "a range in which nothing is mapped is refused")
{
	unsigned char resident[64];

	if (A(1) > 0 && A(1) <= 64L * getpagesize() && mincore((void *)A(0), (size_t)A(1), resident) != 0 && errno == ENOMEM) {
		errno = EINVAL;
		return -1;
	}
	return REAL();
}

NAMED(munmap, "beyond-address-space-ok", "a range that the address space does not have is nothing to complain of")
{
	return A(1) < 0 ? 0 : REAL();
}

NAMED(munmap, "keeps-lock", "what is unmapped stays in place if it is locked")
{
	if (A(1) > 0 && msync((void *)A(0), (size_t)A(1), MS_ASYNC | MS_INVALIDATE) != 0 && errno == EBUSY)
		return 0;
	return REAL();
}

NAMED(mprotect, "rounds-down", "a page of which only a part is named is left")
{
	if (A(1) > getpagesize())
		A(1) -= A(1) % getpagesize();
	return REAL();
}

NAMED(mprotect, "one-page-more", "the page behind the range is changed too")
{
	A(1) += getpagesize();
	return REAL();
}

NAMED(mprotect, "hole-ok", "a page that is not mapped is passed over")
{
	long answer = REAL();

	return answer != 0 && errno == ENOMEM ? 0 : answer;
}

NAMED(mprotect, "access-mode-ignored", "how the file was open is not looked at")
{
	long answer = REAL();

	return answer != 0 && errno == EACCES ? 0 : answer;
}

NAMED(mprotect, "none-is-read", "PROT_NONE lets loads through")
{
	if (A(2) == PROT_NONE)
		A(2) = PROT_READ;
	return REAL();
}

NAMED(mprotect, "unknown-bits-ignored", "bits of prot that mean nothing are ignored")
{
	A(2) &= PROT_READ | PROT_WRITE | PROT_EXEC;
	return REAL();
}

NAMED(mprotect, "drops-pages", "what was stored to private pages is lost")
{
	long answer = REAL();

	if (answer == 0)
		madvise((void *)A(0), (size_t)A(1), MADV_DONTNEED);
	return answer;
}

NAMED(msync, "both-flags-ok", "MS_ASYNC beside MS_SYNC is ignored")
{
	if (A(2) & MS_SYNC)
		A(2) &= ~(long)MS_ASYNC;
	return REAL();
}

NAMED(msync, "unknown-flags-ignored", "bits of flags that mean nothing are ignored")
{
	A(2) &= MS_ASYNC | MS_SYNC | MS_INVALIDATE;
	return REAL();
}

NAMED(msync, "invalidates-locked-pages", "MS_INVALIDATE does not look at locks")
{
	A(2) &= ~(long)MS_INVALIDATE;
	return REAL();
}

NAMED(madvise, "ignored", "madvise() reports success and does nothing")
{
	(void)call;
	return 0;
}

NAMED(madvise, "dontneed-drops-shared", "MADV_DONTNEED loses what was stored to shared memory")
{
	if (A(2) == MADV_DONTNEED)
		madvise((void *)A(0), (size_t)A(1), MADV_REMOVE);
	return REAL();
}

NAMED(madvise, "advice-drops", "the pages of MADV_RANDOM are dropped")
{
	if (A(2) == MADV_RANDOM)
		A(2) = MADV_DONTNEED;
	return REAL();
}

NAMED(madvise, "remove-only-drops", "MADV_REMOVE is MADV_DONTNEED")
{
	if (A(2) == MADV_REMOVE)
		A(2) = MADV_DONTNEED;
	return REAL();
}

NAMED(madvise, "hole-ok", "a page that is not mapped is passed over")
{
	long answer = REAL();

	return answer != 0 && errno == ENOMEM ? 0 : answer;
}

NAMED(madvise, "populate-ignored", "MADV_POPULATE_READ and MADV_POPULATE_WRITE do nothing")
{
	return A(2) == 22 || A(2) == 23 ? 0 : REAL();
}

NAMED(madvise, "undone-never", "MADV_DOFORK and MADV_KEEPONFORK do nothing")
{
	return A(2) == MADV_DOFORK || A(2) == MADV_KEEPONFORK ? 0 : REAL();
}

NAMED(posix_madvise, "dontneed-drops", "POSIX_MADV_DONTNEED drops what was stored to private pages")
{
	if (A(2) == POSIX_MADV_DONTNEED)
		return madvise((void *)A(0), (size_t)A(1), MADV_DONTNEED) ? errno : 0;
	return REAL();
}

NAMED(posix_madvise, "all-ok", "posix_madvise() looks at nothing")
{
	(void)call;
	return 0;
}

NAMED(mremap, "shrinks-nothing", "the pages behind a smaller size stay")
{
	return A(2) > 0 && A(2) < A(1) ? A(0) : REAL();
}

NAMED(mremap, "never-in-place", "memory cannot grow in place")
{
	if (!(A(3) & MREMAP_MAYMOVE) && A(2) > A(1) && A(1) > 0) {
		errno = ENOMEM;
		return -1;
	}
	return REAL();
}

NAMED(mremap, "maymove-is-must-not", "MREMAP_MAYMOVE is ignored")
{
	if (A(3) == MREMAP_MAYMOVE)
		A(3) = 0;
	return REAL();
}

NAMED(mremap, "moves-unasked", "MREMAP_MAYMOVE is not needed")
{
	A(3) |= MREMAP_MAYMOVE;
	return REAL();
}

NAMED(mremap, "fixed-ignored", "MREMAP_FIXED moves to where the system likes")
{
	if (A(3) == (MREMAP_MAYMOVE | MREMAP_FIXED))
		A(3) = MREMAP_MAYMOVE;
	return REAL();
}

NAMED(mremap, "protection-lost", "what is moved can be stored to")
{
	long answer = REAL();

	if (answer != -1)
		mprotect((void *)answer, (size_t)A(2), PROT_READ | PROT_WRITE);
	return answer;
}

NAMED(mremap, "lock-lost", "what is moved is no longer locked")
{
	long answer = REAL();

	if (answer != -1)
		munlock((void *)answer, (size_t)A(2));
	return answer;
}

NAMED(mremap, "grown-by-rubbish", "what is added is not zeros")
{
	long answer = REAL();

	if (answer != -1 && A(2) > A(1) && A(1) > 0)
		mprotect((void *)answer, (size_t)A(2), PROT_READ | PROT_WRITE), ((char *)answer)[A(2) - 1] = 'r';
	return answer;
}

NAMED(mlock, "ignored", "mlock() reports success and locks nothing")
{
	(void)call;
	return 0;
}

NAMED(mlock, "limit-ignored", "RLIMIT_MEMLOCK is not looked at")
{
	long answer = REAL();

	return answer != 0 && (errno == ENOMEM || errno == EPERM) ? 0 : answer;
}

NAMED(mlock2, "onfault-is-now", "MLOCK_ONFAULT makes the pages resident at once")
{
	A(2) &= ~(long)MLOCK_ONFAULT;
	return REAL();
}

NAMED(munlock, "ignored", "munlock() reports success and unlocks nothing")
{
	(void)call;
	return 0;
}

NAMED(mlockall, "future-ignored", "MCL_FUTURE locks nothing")
{
	return A(0) == MCL_FUTURE ? 0 : REAL();
}

NAMED(mlockall, "current-is-future-too", "MCL_CURRENT locks what is mapped later, too")
{
	if (A(0) & MCL_CURRENT)
		A(0) |= MCL_FUTURE;
	return REAL();
}

NAMED(mlockall, "flags-not-looked-at", "flags that mean nothing are ignored")
{
	long answer = REAL();

	return answer != 0 && errno == EINVAL ? 0 : answer;
}

NAMED(munlockall, "ignored", "munlockall() reports success and unlocks nothing")
{
	(void)call;
	return 0;
}

NAMED(munlockall, "keeps-future", "after munlockall() new mappings are still locked")
{
	long answer = REAL();

	mlockall(MCL_FUTURE);
	return answer;
}

NAMED(mincore, "all-resident", "every page is said to be resident")
{
	long answer = REAL();
	size_t pages = ((size_t)A(1) + (size_t)getpagesize() - 1) / (size_t)getpagesize();

	for (size_t i = 0; answer == 0 && i < pages; i++)
		((unsigned char *)A(2))[i] = 1;
	return answer;
}

NAMED(mincore, "none-resident", "no page is said to be resident")
{
	long answer = REAL();

	if (answer == 0)
		*(unsigned char *)A(2) = ((unsigned char *)A(2))[(A(1) - 1) / getpagesize()] = 0;
	return answer;
}

NAMED(memfd_create, "cloexec-ignored", "MFD_CLOEXEC is ignored")
{
	A(1) &= ~(long)MFD_CLOEXEC;
	return REAL();
}

NAMED(memfd_create, "always-sealable", "seals can be added without MFD_ALLOW_SEALING")
{
	A(1) |= MFD_ALLOW_SEALING;
	return REAL();
}

NAMED(memfd_create, "unknown-flags-ignored", "flags that mean nothing are ignored")
{
	A(1) &= 0xffff;
	return REAL();
}

NAMED(memfd_create, "one-for-all", "the second memfd of a process is the first")
{
	static int first = -1;

	if (first < 0 || fcntl(first, F_GETFD) < 0)
		return first = (int)REAL();
	return dup(first);
}

NAMED(fcntl, "seals-not-added", "F_ADD_SEALS reports success and adds nothing")
{
	return A(1) == F_ADD_SEALS ? 0 : REAL();
}

NAMED(fcntl, "unknown-seals-ignored", "F_ADD_SEALS ignores bits that are no seals")
{
	if (A(1) == F_ADD_SEALS)
		A(2) &= 0xff;
	return REAL();
}

NAMED(fcntl, "seals-in-use-ok", "F_SEAL_WRITE does not look for mappings, and is not added where there are some")
{
	long answer = REAL();

	return answer != 0 && A(1) == F_ADD_SEALS && errno == EBUSY ? 0 : answer;
}

NAMED(fcntl, "seal-added-twice-eperm", "a seal that is set already is refused")
{
	if (A(1) == F_ADD_SEALS && A(2) && fcntl((int)A(0), F_GET_SEALS) > 0 &&
	    !(A(2) & ~(long)fcntl((int)A(0), F_GET_SEALS))) {
		errno = EPERM;
		return -1;
	}
	return REAL();
}

NAMED(fcntl, "get-seals-none", "F_GET_SEALS gives 0")
{
	return A(1) == F_GET_SEALS ? 0 : REAL();
}

NAMED(process_vm_readv, "one-byte-less", "the last byte is not copied, and not counted")
{
	long answer = REAL();

	return answer > 0 ? answer - 1 : answer;
}

NAMED(process_vm_readv, "own-memory", "the bytes are those of the caller")
{
	A(0) = getpid();
	return REAL();
}

NAMED(process_vm_readv, "flags-ignored", "flags are not looked at")
{
	A(5) = 0;
	return REAL();
}

NAMED(process_vm_readv, "sixteen-pages", "no more than 16 pages are copied")
{
	long answer = REAL();

	return answer > 16L * getpagesize() ? 16L * getpagesize() : answer;
}

NAMED(process_vm_readv, "counts-cut", "more elements than IOV_MAX are cut to that")
{
	A(2) = A(2) > 1024 ? 1024 : A(2);
	A(4) = A(4) > 1024 ? 1024 : A(4);
	return REAL();
}

NAMED(process_vm_readv, "all-or-nothing", "what follows a good element has to be good too")
{
	long answer = REAL(), wanted = 0;

	for (long i = 0; answer > 0 && i < A(4); i++)
		wanted += (long)((struct iovec *)A(3))[i].iov_len;
	if (answer < wanted && answer > 0)
		errno = EFAULT, answer = -1;
	return answer;
}

NAMED(process_vm_writev, "own-memory", "the bytes go to the caller")
{
	A(0) = getpid();
	return REAL();
}

NAMED(process_vm_writev, "first-element-only", "only the first remote element is stored to")
{
	if (A(4) > 1)
		A(4) = 1;
	return REAL();
}

/* What shows nothing. */
#define BEYOND_END "a page beyond the end of the file raises SIGBUS in a mapping of either kind, shared or private"
#define EITHER_FAILS "shared or private, it fails alike"
#define EITHER_SHOWS "where it is, and what it shows before anyone stores to it, does not depend on its being shared or private"
#define ADVICE "advice may be ignored: nothing is lost either if nothing is done"
#define TO_THE_DISK                                                                                                          \
	"Linux has one copy of a page for mappings, read() and write(): what msync() does to the disk only a power failure " \
	"shows"
EQUIVALENT("extend-file-makes-accessible", "mmap() call * ignores a flag (0x3)", BEYOND_END)
EQUIVALENT("enxio-range-invalid", "mmap() call * ignores a flag (0x3)", BEYOND_END)
EQUIVALENT("size-unaffected-*", "mmap() call * ignores a flag (0x3)", BEYOND_END)
EQUIVALENT("*-eacces", "mmap() call * ignores a flag (0x3)", EITHER_FAILS)
EQUIVALENT("*-ebadf", "mmap() call * ignores a flag (0x3)", EITHER_FAILS)
EQUIVALENT("*-enodev", "mmap() call * ignores a flag (0x3)", EITHER_FAILS)
EQUIVALENT("*-einval", "mmap() call * ignores a flag (0x3)", EITHER_FAILS)
EQUIVALENT("*-enomem", "mmap() call * ignores a flag (0x3)", EITHER_FAILS)
EQUIVALENT("*-eexist", "mmap() call * ignores a flag (0x3)", EITHER_FAILS)
EQUIVALENT("*-eagain", "mmap() call * ignores a flag (0x3)", EITHER_FAILS)
EQUIVALENT("eoverflow-offset", "mmap() call * ignores a flag (0x3)", EITHER_FAILS)
EQUIVALENT("offset-unaligned", "mmap() call * ignores a flag (0x3)", EITHER_FAILS)
EQUIVALENT("fixed-ebadf-keeps-mapping", "mmap() call * ignores a flag (0x3)", EITHER_FAILS)
EQUIVALENT("private-sees-preexisting", "mmap() call * ignores a flag (0x3)", EITHER_SHOWS)
EQUIVALENT("tail-*", "mmap() call * ignores a flag (0x3)", EITHER_SHOWS)
EQUIVALENT("hint-*", "mmap() call * ignores a flag (0x3)", EITHER_SHOWS)
EQUIVALENT("fixed-noreplace-*", "mmap() call * ignores a flag (0x3)", EITHER_SHOWS)
EQUIVALENT("fixed-exact-address", "mmap() call * ignores a flag (0x3)", EITHER_SHOWS)
EQUIVALENT("fixed-removes-lock", "mmap() call * ignores a flag (0x3)", EITHER_SHOWS)
EQUIVALENT("map-locked", "mmap() call * ignores a flag (0x3)", EITHER_SHOWS)
EQUIVALENT("map-populate", "mmap() call * ignores a flag (0x3)", EITHER_SHOWS)
EQUIVALENT("sigsegv-write-readonly", "mmap() call * ignores a flag (0x3)", EITHER_SHOWS)
EQUIVALENT("private-file-change-observed", "mmap() call * ignores a flag (0x3)", EITHER_SHOWS)
EQUIVALENT("rdonly-fd-*", "mmap() call * ignores a flag (0x3)", EITHER_SHOWS)
EQUIVALENT("anonymous-*", "mmap() call * ignores a flag (0x3)", EITHER_SHOWS)
EQUIVALENT("exec-removes-mappings", "mmap() call * ignores a flag (0x3)", EITHER_SHOWS)
EQUIVALENT("fork-inherits-at-same-address", "mmap() call * ignores a flag (0x3)", EITHER_SHOWS)
EQUIVALENT("directory-enodev", "mmap() call 1 reports success and does nothing", "directories may be mapped")
EQUIVALENT("anonymous-*", "mmap() call * reports success and does nothing",
	   "the fault answers with zeroed memory of the process that is its own: what was asked for")
EQUIVALENT("exec-removes-mappings", "mmap() call 1 reports success and does nothing",
	   "no mapping at all is gone after exec, too")
EQUIVALENT("madvise-conventional-*", "madvise() call * reports success and does nothing", ADVICE)
EQUIVALENT("madvise-dontneed-shared-keeps", "madvise() call * reports success and does nothing", ADVICE)
EQUIVALENT("madvise-free", "madvise() call * reports success and does nothing", ADVICE)
EQUIVALENT("posix-madvise-*", "posix_madvise() call * reports success and does nothing", ADVICE)
EQUIVALENT("memfd-bad-flags-einval", "memfd_create() call 2 ignores a flag (0x1)",
	   "what fails for another flag opens nothing that exec could close")
EQUIVALENT("mlock-does-not-nest", "mlock() call 2 reports success and does nothing", "the page is locked already")
EQUIVALENT("mlock-does-not-nest", "munlock() call 2 reports success and does nothing", "the page is unlocked already")
EQUIVALENT("mmap-devzero-*", "mmap() call *",
	   "where /dev/zero cannot be mapped nothing is said of it; the second mapping is only to be zeros")
EQUIVALENT("munmap-nothing-mapped-ok", "munmap() call 1 reports success and does nothing",
	   "to have no effect is what is asked for")
EQUIVALENT("munlockall-*", "munlock() call * reports success and does nothing", "all is unlocked already")
EQUIVALENT("mlock-limit-zero-eperm", "mun* call * reports success and does nothing", "nothing is locked")
EQUIVALENT("msync-*", "msync() call * reports success and does nothing", TO_THE_DISK)
EQUIVALENT("mtime-*", "msync() call * reports success and does nothing", "Linux marks the file at the store")
EQUIVALENT("seal-*", "fcntl() call * reports success and does nothing", "the answer is 0, or what is added is set already")
EQUIVALENT("seal-grow-fallocate-eperm", "fallocate() call 3 reports success and does nothing", "the room is there already")
EQUIVALENT("seal-mprotect-after-write-seal", "mprotect() call 1 fails with another error",
	   "no document says whether it is EACCES or EPERM")
EQUIVALENT("eof-at-page-end", "mmap() call * ignores a flag (0x3)", BEYOND_END)
EQUIVALENT("atime-marked", "mmap() call * ignores a flag (0x3)", EITHER_SHOWS)
EQUIVALENT("hard-link-shares", "mmap() call * ignores a flag (0x3)", EITHER_SHOWS)
EQUIVALENT("map-noreserve-stack", "mmap() call * ignores a flag (0x3)", EITHER_SHOWS)
EQUIVALENT("mlockall-future-limit", "mmap() call * ignores a flag (0x3)", EITHER_SHOWS)
EQUIVALENT("rename-over-keeps-mapping", "mmap() call * ignores a flag (0x3)", EITHER_SHOWS)
EQUIVALENT("map-noreserve-stack", "mmap() call * reports success and does nothing",
	   "the fault answers with zeroed memory of the process that is its own: what was asked for")
EQUIVALENT("fixed-ebadf-keeps-mapping", "mmap() call 1 fails with another error", "MAP_FIXED may always be refused with EINVAL")
EQUIVALENT("mlock-limit-counts-once", "mlock() call 3 reports success and does nothing", "the pages are locked already")
EQUIVALENT("*sigbus*", "mmap() call * ignores a flag (0x3)", BEYOND_END)
EQUIVALENT("sigsegv-prot-none", "mmap() call 1 ignores a flag (0x3)",
	   "PROT_NONE forbids all access to a mapping of either kind, shared or private")
EQUIVALENT("*map-failed*", "mmap() call * ignores a flag (0x3)",
	   "shared or private, it fails without an open file, and shows the bytes of one that is only read")
EQUIVALENT("private-store-not-in-file", "mmap() call [23] ignores a flag (0x3)",
	   "these mappings are only read, and the file does not change: shared or private, they show its bytes")
EQUIVALENT("fork-private-anonymous-cow", "mmap() call 1 reports success and does nothing",
	   "the fault answers with zeroed memory of the process that is its own: what was asked for")
