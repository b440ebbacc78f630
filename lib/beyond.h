/* SPDX-License-Identifier: MIT */
/*
 * What lib/ asks of the system beyond POSIX. linux.c answers on Linux; plain.c on any other system, and by `make PLAIN=1` on
 * Linux, with what POSIX alone can tell.
 */
#ifndef PLUMB_BEYOND_H
#define PLUMB_BEYOND_H

#include "inside.h"

/* The privileges of this process by its own account: PRIVILEGE bits. */
uint64_t plumb_claimed_privileges(void);
/* Whether the kernel grants what a claimed privilege stands for. It is tried; call it in a process that ends with it. */
bool plumb_grants(uint64_t privilege);
/* Gives up privileges for good. False and errno: that cannot be. */
bool plumb_drop_privileges(uint64_t privileges);
/* Whether the privileges are those of a user namespace that is not the first one. */
enum plumb_told plumb_in_user_namespace(void);
/* Whether a filter lies on this process's system calls. */
enum plumb_told plumb_is_filtered(void);
/* Moves this process into a new IPC namespace. */
bool plumb_enter_new_ipc_namespace(void);
/* The system's own facts. directory is an existing one below TMPDIR. */
void plumb_probe_system(struct plumb_environment *environment, const char *directory);
/* Whether named shared memory and semaphores have a place to be; true where that cannot be told. */
bool plumb_has_shared_memory_names(void);
/* Takes the default ACL from a directory of our own, so that what is made there has the modes that POSIX says. */
void plumb_remove_default_acl(const char *directory);

enum plumb_state { PLUMB_RUNS, PLUMB_SLEEPS, PLUMB_HAS_ENDED, PLUMB_NOT_TOLD };
/* What the kernel says of the thread of that process (or task: "1234/task/1235"). The call it is in, if told, goes to call. */
enum plumb_state plumb_look_at(const char *task, char *call, size_t size);
/* As that at two looks: asleep, and in the same call with the same arguments. */
enum plumb_state plumb_settled_state(const char *task);
/*
 * Waits until the word is no longer that value, or for so long; and lets whoever waits for the word, in whatever process, see
 * that it is another.
 */
void plumb_wait_word(const int *word, int value, int ms);
void plumb_wake_word(const int *word);
/* The kernel's ID of the calling thread, or -1. */
pid_t plumb_kernel_thread(void);

/* Tries it in a child: true if deed() is. */
bool plumb_child_can(bool (*deed)(const void *), const void *argument);

#endif
