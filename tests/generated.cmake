# SPDX-License-Identifier: MIT
# What the build wrote is written once more, the same bytes: nothing in it depends on where, when or in what order.

file(REMOVE_RECURSE ${OUTPUT})
file(MAKE_DIRECTORY ${OUTPUT}/generated ${OUTPUT}/manual)
execute_process(COMMAND ${LAYOUTS} ${OUTPUT}/generated/layout_tables.cpp COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${TABLES} ${OUTPUT}/generated/iso_tables.cpp ${ISO_CODES} ${LOCALES} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${MANUAL} ${OUTPUT}/manual COMMAND_ERROR_IS_FATAL ANY)

file(GLOB_RECURSE written RELATIVE ${OUTPUT} ${OUTPUT}/*)
list(LENGTH written count)
if(count LESS 6)
  message(FATAL_ERROR "only ${written}")
endif()
foreach(file IN LISTS written)
  execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${OUTPUT}/${file} ${BUILD}/${file} RESULT_VARIABLE differs)
  if(differs)
    message(FATAL_ERROR "${file} is not what the build wrote")
  endif()
endforeach()
