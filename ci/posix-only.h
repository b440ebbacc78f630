/* SPDX-License-Identifier: MIT */
/* In front of every file that must build where there is no Linux: what POSIX has is included, and names of Linux's own are
 * errors. */
#if __has_include(<pthread.h>)
#include <pthread.h>
#endif
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <netinet/in.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/msg.h>
#include <sys/resource.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#pragma GCC poison unshare clone setns prctl syscall gettid tgkill mount umount umount2 capget capset memfd_create pidfd_open
#pragma GCC poison epoll_create1 eventfd inotify_init1 signalfd timerfd_create splice tee vmsplice sendfile getxattr removexattr
#pragma GCC poison personality setfsuid process_vm_readv
