# SPDX-License-Identifier: MIT
# Installs BUILD, builds the project in SOURCE against what was installed, and runs it.

set(folder ${BUILD}/package)
file(REMOVE_RECURSE ${folder})
set(steps
  "--install ${BUILD} --prefix ${folder}/root"
  "-S ${SOURCE} -B ${folder}/build -G ${GENERATOR} -D CMAKE_PREFIX_PATH=${folder}/root -D CMAKE_CXX_COMPILER=${CXX}"
  "--build ${folder}/build")
foreach(step IN LISTS steps)
  separate_arguments(arguments UNIX_COMMAND "${step}")
  if(step MATCHES "^-S")
    list(APPEND arguments "-DCMAKE_CXX_FLAGS=${FLAGS}")
  endif()
  execute_process(COMMAND ${CMAKE_COMMAND} ${arguments}
    OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE status)
  if(status)
    message(FATAL_ERROR "cmake ${step}\n${output}")
  endif()
endforeach()

execute_process(COMMAND ${folder}/build/consumer OUTPUT_VARIABLE output RESULT_VARIABLE status)
if(status OR NOT output MATCHES "^Archivist [0-9]+\n$")
  message(FATAL_ERROR "the consumer printed: ${output}")
endif()
foreach(file bin/vacparse share/doc/vacparse/README.md share/vacparse/layouts/generic.toml)
  if(NOT EXISTS ${folder}/root/${file})
    message(FATAL_ERROR "not installed: ${file}")
  endif()
endforeach()
