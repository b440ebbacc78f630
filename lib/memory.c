/* SPDX-License-Identifier: MIT */
/* Memory, and the signals that come of touching it; handlers. */
#include <setjmp.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#if __has_include(<valgrind/valgrind.h>)
#include <valgrind/valgrind.h>
#else
#define VALGRIND_DISABLE_ERROR_REPORTING
#define VALGRIND_ENABLE_ERROR_REPORTING
#endif
#ifndef MAP_ANONYMOUS
#define MAP_ANONYMOUS MAP_ANON
#endif

#include "inside.h"

size_t page_size(void)
{
	return (size_t)sysconf(_SC_PAGESIZE);
}

static void *map(size_t size, int protection, int flags)
{
	void *memory = mmap(NULL, size, protection, flags | MAP_ANONYMOUS, -1, 0);

	if (memory == MAP_FAILED)
		plumb_unresolved(plumb_place("mmap(MAP_ANONYMOUS)"), errno);
	return memory;
}

void *guarded(size_t size)
{
	size_t pages = (size + page_size() - 1) / page_size() * page_size();
	char *memory = map(pages + page_size(), PROT_READ | PROT_WRITE, MAP_PRIVATE);

	if (mprotect(memory + pages, page_size(), PROT_NONE) != 0)
		plumb_unresolved(plumb_place("mprotect(PROT_NONE)"), errno);
	return memory + pages - size;
}

void *bad_address(void)
{
	return map(page_size(), PROT_NONE, MAP_PRIVATE);
}

void *shared_memory(size_t size)
{
	return map(size, PROT_READ | PROT_WRITE, MAP_SHARED);
}

void load_byte(void *address)
{
	(void)*(volatile char *)address;
}

void store_byte(void *address)
{
	*(volatile char *)address = 'x';
}

static volatile sig_atomic_t counts[128];
static volatile sig_atomic_t raising; /* the signal that plumb_raises() has coming, or 0 */
static sigjmp_buf before_raise;

static void count_signal(int signo)
{
	counts[signo]++;
	if (signo == raising)
		siglongjmp(before_raise, 1);
}

#ifdef SI_USER
#define HANDLER .sa_sigaction = keep_info, .sa_flags = SA_SIGINFO
static siginfo_t infos[128];

static void keep_info(int signo, siginfo_t *info, void *context)
{
	(void)context;
	infos[signo] = *info;
	count_signal(signo);
}

siginfo_t caught_info(int signo)
{
	return infos[signo];
}
#else
#define HANDLER .sa_handler = count_signal
#endif

static void handle(int signo, int flags, struct sigaction *old)
{
	struct sigaction action = {HANDLER};

	action.sa_flags |= flags;
	sigemptyset(&action.sa_mask);
	if (sigaction(signo, &action, old) != 0)
		plumb_unresolved(plumb_place("sigaction()"), errno);
}

void catch_signal(int signo, int flags)
{
	handle(signo, flags, NULL);
}

int caught(int signo)
{
	return counts[signo];
}

PLUMB_INFO plumb_raises(struct plumb_at at, int signo, void (*function)(void *), void *address)
{
	struct sigaction old;

	handle(signo, 0, &old);
	VALGRIND_DISABLE_ERROR_REPORTING; /* the bad access is meant */
	raising = signo;
	if (sigsetjmp(before_raise, 1) == 0) {
		function(address);
		plumb_fail(at, plumb_signal_name(signo), "no signal");
	}
	raising = 0;
	VALGRIND_ENABLE_ERROR_REPORTING;
	sigaction(signo, &old, NULL);
	plumb_counted();
#ifdef SI_USER
	return infos[signo];
#endif
}
