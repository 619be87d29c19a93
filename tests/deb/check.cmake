# SPDX-License-Identifier: MIT
# Packs what BUILD has, unpacks the package, and looks whether all is in its place and runs from there.

set(folder ${BUILD}/deb)
set(root ${folder}/root)
file(REMOVE_RECURSE ${folder})

function(run what)
  execute_process(COMMAND ${ARGN} OUTPUT_VARIABLE output ERROR_VARIABLE trouble RESULT_VARIABLE status)
  if(status)
    message(FATAL_ERROR "${what}: ${status}\n${output}${trouble}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

# With the sanitizers in them the libraries take xz, which is the default, five times as long.
run("cpack" ${CPACK} -G DEB --config ${BUILD}/CPackConfig.cmake -B ${folder}
  -D CPACK_DEBIAN_COMPRESSION_TYPE=gzip)
file(GLOB package ${folder}/vacparse_*.deb)
run("dpkg-deb -x" dpkg-deb -x ${package} ${root})

foreach(file
    bin/vacparse lib/libvacparse.so lib/libvacparse.so.0 lib/libvacparse.a lib/cmake/vacparse/vacparseConfig.cmake
    include/vacparse.h include/vacparse/parse.hpp share/man/man1/vacparse.1
    share/bash-completion/completions/vacparse share/zsh/vendor-completions/_vacparse
    share/fish/vendor_completions.d/vacparse.fish share/vacparse/layouts/generic.toml
    share/doc/vacparse/README.md share/doc/vacparse/usage.md share/doc/vacparse/copyright
    share/doc/vacparse/examples/python/vacparse.py)
  if(NOT EXISTS ${root}/usr/${file})
    message(FATAL_ERROR "not in the package: /usr/${file}")
  endif()
endforeach()

run("dpkg-deb -f" dpkg-deb -f ${package} Depends)
foreach(needed "libc6 (>=" "libre2-" "libstdc++6 (>=")
  string(FIND "${output}" "${needed}" place)
  if(place EQUAL -1)
    message(FATAL_ERROR "the package does not depend on ${needed}: ${output}")
  endif()
endforeach()

set(sample ${SOURCE}/samples/interpol/staff-radio-engineer.txt)
run("the program" env -i ${root}/usr/bin/vacparse --quiet --ndjson ${sample})
set(unpacked "${output}")
run("the program" ${BUILD}/vacparse --quiet --ndjson ${sample})
if(NOT unpacked STREQUAL output)
  message(FATAL_ERROR "the program in the package reads: ${unpacked}")
endif()
