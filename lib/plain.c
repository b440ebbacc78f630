/* SPDX-License-Identifier: MIT */
/* The system, as far as POSIX knows it: no capabilities, no namespaces, no /proc. */
#include <errno.h>
#include <grp.h>
#include <sched.h>
#include <unistd.h>

#include "beyond.h"

/* The superuser may do all, and nobody else. */
uint64_t plumb_claimed_privileges(void)
{
	return geteuid() == 0 ? UINT64_MAX : 0;
}

bool plumb_grants(uint64_t privilege)
{
	(void)privilege;
	return geteuid() == 0;
}

/* There is but one, and it goes with the user ID. */
bool plumb_drop_privileges(uint64_t privileges)
{
	if (privileges == 0 || geteuid() != 0)
		return true;
	return setgroups(0, NULL) == 0 && setgid(second_user()) == 0 && setuid(second_user()) == 0;
}

bool plumb_enter_new_ipc_namespace(void)
{
	errno = ENOSYS;
	return false;
}

enum plumb_told plumb_in_user_namespace(void)
{
	return PLUMB_UNTOLD;
}

enum plumb_told plumb_is_filtered(void)
{
	return PLUMB_UNTOLD;
}

void plumb_probe_system(struct plumb_environment *environment, const char *directory)
{
	(void)environment;
	(void)directory;
}

bool plumb_has_shared_memory_names(void)
{
	return true;
}

void plumb_remove_default_acl(const char *directory)
{
	(void)directory;
}

enum plumb_state plumb_look_at(const char *task, char *call, size_t size)
{
	(void)task;
	(void)size;
	call[0] = '\0';
	return PLUMB_NOT_TOLD;
}

pid_t plumb_kernel_thread(void)
{
	return -1;
}

void plumb_wait_word(const int *word, int value, int ms)
{
	int64_t end = now_ms() + ms;

	for (int look = 0; __atomic_load_n(word, __ATOMIC_SEQ_CST) == value && (look < 100 || now_ms() < end); look++)
		if (look < 100)
			sched_yield();
		else
			plumb_pause_us(100);
}

void plumb_wake_word(const int *word)
{
	(void)word;
}
