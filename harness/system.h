/* SPDX-License-Identifier: MIT */
/*
 * What a system may offer beyond POSIX: linux.c has what Linux does, plain.c what is left where there is nothing. All of it is
 * used where it works and done without where not.
 */
#ifndef SYSTEM_H
#define SYSTEM_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

/* Processes. */
/* From now on the orphans among this process's descendants become its children. False: they do not. */
bool system_adopt_orphans(void);
/* This process is sent the signal when its parent ends. */
void system_signal_when_orphaned(int signo);
/* Kills this process's children, adopted ones too. */
void system_kill_children(void);
/* The highest descriptor that this process has open. */
int system_highest_descriptor(void);
/* Closes all descriptors from the lowest to the highest. */
void system_close_descriptors(int lowest, int highest);
/* A file without a name, to append to, or -1. */
int system_nameless_file(void);
/* Should the machine run out of memory, this process and those it makes end before all others. */
void system_be_first_victim(void);
/* The path of this process's executable. */
bool system_own_path(char *path, size_t size);

/* How much of the machine a process has for itself. The next lower is tried where one cannot be had. */
enum isolation { ALL_OF_ITS_OWN, IPC_OF_ITS_OWN, NOTHING_OF_ITS_OWN };
/* For the children that this process has from now on, and for theirs. */
bool system_isolate(enum isolation isolation);
/* Which IDs there are, since that was done for an ordinary user: empty: all; or one, and why. Null: as before. */
const char *system_own_ids(void);
/*
 * In such a child, the first in a world of its own: makes that fit to live in. queues and shm: directories whose entries are
 * message queues, and shared memory objects and semaphores; -1 where there is none.
 */
bool system_furnish(const char *queues_path, int *queues, int *shm);
void system_unmount(const char *path);

/* Objects. */
/* kind is mq, shm or sem. False: it is there and this process may not remove it. */
bool system_remove_object(const char *kind, const char *name);
/* Removes all System V objects of an IPC namespace that is this process's own, and tells of each. */
void system_empty_ipc_namespace(void (*removed)(void *context, const char *kind, const char *name), void *context);

/* From now on the kernel's log is read. */
void system_open_kernel_log(void);
/* The kernel's next complaint of itself; false: it has none. fatal: what it says from then on is worth nothing. */
bool system_kernel_complains(char *text, size_t size, bool *fatal);

/* A machine whose first process this is. */
/* Mounts what is usual, opens the console, and lets the kernel be silent there. */
void system_start_machine(void);
/* The words that the kernel was given for its first process, or null. */
const char *system_boot_words(void);
enum machine_end { POWER_OFF, REBOOT, HALT };
/* Returns if this process may not do that. */
void system_end_machine(enum machine_end how);

#endif
