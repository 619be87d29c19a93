# SPDX-License-Identifier: MIT
# What the archives LIBRARY and COMMAND ask the system for: nothing that runs programs, loads code or talks to a
# network; and the library opens no files either. NM lists the symbols.

set(runs "system|popen|fork|vfork|exec[lv]p?e?|execveat|posix_spawnp?|dlopen|socket|connect|getaddrinfo")
set(opens "open|open64|openat|fopen|fopen64|creat|.*basic_filebuf.*|.*filesystem.*")

function(check archive forbidden)
  execute_process(COMMAND ${NM} -u ${archive} OUTPUT_VARIABLE symbols RESULT_VARIABLE status ERROR_QUIET)
  if(status OR NOT symbols MATCHES " U ")
    message(FATAL_ERROR "${NM} cannot read ${archive}")
  endif()
  string(REGEX MATCHALL "U [^\n]+" symbols "${symbols}")
  list(FILTER symbols INCLUDE REGEX "^U (${forbidden})(@.*)?$")
  if(symbols)
    list(REMOVE_DUPLICATES symbols)
    message(FATAL_ERROR "${archive} uses ${symbols}")
  endif()
endfunction()

check(${LIBRARY} "${runs}|${opens}")
check(${COMMAND} "${runs}")
