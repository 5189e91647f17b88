// What Fika sets of SQLite as a whole, by a function that takes any number of arguments and that Swift does not import
// for that reason. All else goes through GRDB, whose module has the rest of SQLite's header: it is not included twice.
#ifndef FIKA_CSQLITE_SHIM_H
#define FIKA_CSQLITE_SHIM_H

int sqlite3_config(int, ...);

// SQLITE_CONFIG_MEMSTATUS of sqlite3.h, whose numbers never change.
#define FIKA_SQLITE_CONFIG_MEMSTATUS 9

// No count of the bytes in use is kept, which nobody reads and for which every allocation of every thread takes one
// lock. To be called before anything is opened; 0 when it was done.
static inline int fika_sqlite_count_no_memory(void) {
    return sqlite3_config(FIKA_SQLITE_CONFIG_MEMSTATUS, 0);
}

#endif
